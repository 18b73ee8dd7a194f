import { green, red, yellow } from '../lib/terminal.mjs';

/**
 * @typedef {object} Finding
 * @property {'ok' | 'warn' | 'fail'} level
 * @property {string} text the result
 * @property {string} [advice] how to fix it
 */

/** @param {string} text @returns {Finding} */
export const ok = (text) => ({ level: 'ok', text });

/** @param {string} text @param {string} advice @returns {Finding} */
export const warn = (text, advice) => ({ level: 'warn', text, advice });

/** @param {string} text @param {string} advice @returns {Finding} */
export const fail = (text, advice) => ({ level: 'fail', text, advice });

const marks = { ok: green('ok  '), warn: yellow('warn'), fail: red('FAIL') };

/** @param {readonly Finding[]} findings */
export function report(findings) {
  const lines = findings.map(
    ({ level, text, advice }) => `${marks[level]}  ${text}${advice ? `\n      → ${advice}` : ''}`,
  );
  const count = (/** @type {Finding['level']} */ level) => findings.filter((one) => one.level === level).length;
  const end = `${count('ok')} ok, ${count('warn')} to look at, ${count('fail')} to mend`;
  return [...lines, '', end].join('\n');
}
