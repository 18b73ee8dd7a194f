/** The environment of the commands; no other file of theirs reads `process.env`. */

/** @type {Record<string, string | undefined>} */
export const environment = process.env;

/** Whether this command was started by npm, which is then its parent process. */
export const startedByNpm = environment.npm_lifecycle_event !== undefined;

export const onCi = environment.CI !== undefined && environment.CI !== '' && environment.CI !== 'false';
