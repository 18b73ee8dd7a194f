import { setTimeout as pause } from 'node:timers/promises';

/**
 * Makes a development server compile a page by requesting it until it responds, with any status. The first compilation takes
 * long, and these pages will be opened soon. Resolves even if the server never responds.
 * @param {string} url
 * @param {number} [timeout] milliseconds
 */
export async function compileAhead(url, timeout = 300_000) {
  const end = AbortSignal.timeout(timeout);
  while (!end.aborted) {
    try {
      await (await fetch(url, { signal: end })).arrayBuffer();
      return;
    } catch {
      await pause(100);
    }
  }
}
