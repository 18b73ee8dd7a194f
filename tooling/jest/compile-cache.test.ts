import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const preload = path.join(__dirname, 'compile-cache.cjs');
const folder = mkdtempSync(path.join(tmpdir(), 'civic-compile-cache-'));
const kept = path.join(folder, 'kept');
const bundles = path.join(folder, '.next', 'server');
const server = path.join(folder, 'server.js');

beforeAll(() => {
  for (const each of [kept, bundles]) mkdirSync(each, { recursive: true });
  const padding = `/* ${'x'.repeat(60_000)} */`;
  writeFileSync(path.join(bundles, 'other.js'), 'exports.name = __filename;');
  writeFileSync(
    path.join(bundles, 'large.js'),
    `${padding}\nconst other = require('./other');\nmodule.exports = (greeting) => [greeting, other.name, __filename];`,
  );
  writeFileSync(server, `process.stdout.write(JSON.stringify(require('./.next/server/large')('hello')));`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const start = () =>
  JSON.parse(execFileSync(process.execPath, ['--require', preload, server, kept], { encoding: 'utf8' })) as unknown;

// Later versions of Node.js keep what they compile without help.
('enableCompileCache' in Module ? test.skip : test)('runs a bundle as Node.js does, compiled once', () => {
  const expected = ['hello', path.join(bundles, 'other.js'), path.join(bundles, 'large.js')];
  expect(start()).toEqual(expected);
  const files = readdirSync(kept);
  expect(files).toEqual([expect.stringMatching(/large\.js$/)]);
  const written = () => statSync(path.join(kept, String(files[0]))).mtimeMs;
  const first = written();
  expect(start()).toEqual(expected);
  expect(written()).toBe(first);
});
