/** The environment of the commands; no other file of theirs reads `process.env`. */

/** @type {Record<string, string | undefined>} */
export const environment = process.env;

/** Was this command started by npm (which then stands between it and the terminal)? */
export const startedByNpm = environment.npm_lifecycle_event !== undefined;

export const onCi = environment.CI !== undefined && environment.CI !== '' && environment.CI !== 'false';
