/**
 * Lints the sources given on standard input as `[{ file, code }]` and prints the rules that each one breaks. It runs in a
 * separate process, because ESLint loads its configuration in a way that Jest does not support.
 */
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import { ESLint } from 'eslint';

import { withoutTypes } from './language.mjs';

const cases = JSON.parse(await text(process.stdin));
const eslint = new ESLint({ ignore: false, overrideConfig: withoutTypes });
const results = [];
for (const { file, code } of cases) {
  const [result] = await eslint.lintText(code ?? (await readFile(file, 'utf8')), { filePath: file });
  results.push(result.messages.map((message) => message.ruleId ?? message.message));
}
console.log(JSON.stringify(results));
