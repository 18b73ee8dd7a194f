import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { hashFiles, readStamp, sourceFiles } from './stamp.mjs';

let folder: string;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};
const hash = (extra: string[] = []) => hashFiles(folder, sourceFiles(folder), extra);

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-stamp-'));
  write('src/a.ts', 'a');
  write('src/b.ts', 'b');
});

afterEach(() => rmSync(folder, { recursive: true }));

test('the same sources have the same hash', () => {
  const before = hash();
  write('src/a.ts', 'a');
  expect(hash()).toBe(before);
});

test.each([
  ['a change', () => write('src/a.ts', 'x')],
  ['a new file', () => write('src/c.ts', '')],
  ['a file that is gone', () => rmSync(path.join(folder, 'src/b.ts'))],
  ['text that moves to another file', () => (write('src/a.ts', 'b'), write('src/b.ts', 'a'))],
])('%s changes it', (_, change) => {
  const before = hash();
  change();
  expect(hash()).not.toBe(before);
});

test('another Node.js changes it', () => {
  expect(hash(['v20'])).not.toBe(hash(['v24']));
});

test('what a build does not read leaves it', () => {
  const before = hash();
  for (const name of ['src/a.test.ts', 'node_modules/x/index.js', '.next/BUILD_ID', 'README.md']) write(name, 'new');
  expect(hash()).toBe(before);
});

test('a stamp that is not there is null', () => {
  expect(readStamp(path.join(folder, 'none'))).toBeNull();
});
