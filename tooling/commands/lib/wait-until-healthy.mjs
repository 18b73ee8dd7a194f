import { setTimeout as pause } from 'node:timers/promises';

import { CommandError } from './command-error.mjs';

/**
 * Waits until a server responds.
 * @param {string} name
 * @param {string} url
 * @param {object} options
 * @param {number} options.timeout milliseconds
 * @param {string} options.logFile the log to name if it does not
 */
export async function waitUntilHealthy(name, url, { timeout, logFile }) {
  const deadline = Date.now() + timeout;
  let last = 'no answer';
  while (Date.now() < deadline) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
      last = `HTTP ${response.status}`;
    } catch (error) {
      last = /** @type {Error} */ (error).message;
    }
    await pause(100);
  }
  throw new CommandError(
    `${name} did not become ready within ${timeout / 1000} s (${url}: ${last}). Its log: ${logFile}`,
  );
}
