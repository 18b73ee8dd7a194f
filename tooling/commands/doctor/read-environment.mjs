/**
 * Loads an app's env.ts (named as the argument) and prints what is wrong with the environment. A process of its own, since
 * that file reads the environment of its process.
 */
import { pathToFileURL } from 'node:url';

/** @returns {Promise<string[]>} */
async function problems() {
  try {
    const module = await import(pathToFileURL(process.argv[2]).href);
    // The site reads at the first use, the CMS when it is loaded.
    if (typeof module.env === 'function') module.env();
    return [];
  } catch (error) {
    const { problems: found, message } = /** @type {Error & { problems?: string[] }} */ (error);
    return found ?? [message];
  }
}

console.log(JSON.stringify({ problems: await problems() }));
