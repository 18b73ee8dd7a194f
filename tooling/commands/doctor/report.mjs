import { green, red, yellow } from '../lib/terminal.mjs';

/** @typedef {import('./finding.mjs').Finding} Finding */

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
