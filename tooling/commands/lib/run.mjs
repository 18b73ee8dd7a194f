import { once } from 'node:events';

import { launch } from './process-groups.mjs';

/**
 * @typedef {object} Outcome
 * @property {number} code 0 is success
 * @property {string} output both streams, as they came
 */

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('./process-groups.mjs').LaunchOptions & { show?: boolean }} [options] `show`: its output goes to the terminal
 * @returns {Promise<Outcome>}
 */
export async function run(command, args, { show = false, ...options } = {}) {
  const child = launch(command, args, {
    ...options,
    stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (output += text));
  }
  try {
    const [code] = await once(child, 'close');
    return { code: code ?? 1, output };
  } catch (error) {
    return { code: 127, output: `${command}: ${/** @type {Error} */ (error).message}\n` };
  }
}

/**
 * The last lines of a text.
 * @param {string} text
 * @param {number} [count]
 */
export const tail = (text, count = 40) => text.trimEnd().split('\n').slice(-count).join('\n');
