/**
 * Loads an app's env.ts (named as the argument) and prints the problems of the environment. It runs in a separate process,
 * because that file reads its own process's environment.
 */
import { pathToFileURL } from 'node:url';

/** @returns {Promise<string[]>} */
async function problems() {
  try {
    const module = await import(pathToFileURL(process.argv[2]).href);
    // The site reads it at the first use, the CMS at import.
    if (typeof module.env === 'function') module.env();
    return [];
  } catch (error) {
    const { problems: found, message } = /** @type {Error & { problems?: string[] }} */ (error);
    return found ?? [message];
  }
}

console.log(JSON.stringify({ problems: await problems() }));
