import { once } from 'node:events';

import { launch, stopGroup } from './process-groups.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code 0 is success
 * @property {string} output both streams in order of arrival
 */

/**
 * Runs a program until it ends.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('./process-groups.mjs').LaunchOptions & { show?: boolean, timeout?: number }} [options] `show`: its output
 *   goes to the terminal; `timeout`: milliseconds after which it is stopped, with code 124
 * @returns {Promise<Outcome>}
 */
export async function run(command, args, { show = false, timeout, ...options } = {}) {
  const child = launch(command, args, {
    ...options,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  let late = false;
  const stop = () => {
    late = true;
    if (child.pid !== undefined) void stopGroup(child.pid);
  };
  const timer = timeout === undefined ? undefined : setTimeout(stop, timeout);
  try {
    const [code] = await once(child, 'close');
    return late ? { code: 124, output: `${output}Stopped: it took too long.\n` } : { code: code ?? 1, output };
  } catch (error) {
    return { code: 127, output: `${command}: ${/** @type {Error} */ (error).message}\n` };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * The last lines of a text.
 * @param {string} text
 * @param {number} [count]
 */
export const tail = (text, count = 40) => text.trimEnd().split('\n').slice(-count).join('\n');
