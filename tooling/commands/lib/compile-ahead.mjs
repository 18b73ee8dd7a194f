import { setTimeout as pause } from 'node:timers/promises';

/**
 * Has a development server compile a page by asking for it until it answers, whatever it answers: that takes long the first time, and
 * somebody will open these pages soon. Resolves as well when the server never does.
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
