import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { ensureSecrets, parseSecrets, secretNames, secretsFile } from './secrets.mjs';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-secrets-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

test('made once, long, and the same on every start', () => {
  const first = ensureSecrets(folder, {});
  expect(Object.keys(first)).toEqual(secretNames);
  for (const value of Object.values(first)) expect(value.length).toBeGreaterThanOrEqual(40);
  expect(first.DELIVERY_SECRETS).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/);
  expect(ensureSecrets(folder, {})).toEqual(first);
});

test('every installation has its own', () => {
  const other = path.join(folder, 'other');
  expect(ensureSecrets(other, {}).SITE_KEY).not.toBe(ensureSecrets(folder, {}).SITE_KEY);
});

test('for the owner alone, also when somebody has opened the file', () => {
  ensureSecrets(folder, {});
  expect(statSync(secretsFile(folder)).mode & 0o777).toBe(0o600);
  writeFileSync(secretsFile(folder), 'SITE_KEY=kept\n');
  rmSync(secretsFile(folder));
  writeFileSync(secretsFile(folder), 'SITE_KEY=kept\n', { mode: 0o644 });
  expect(ensureSecrets(folder, {}).SITE_KEY).toBe('kept');
  expect(statSync(secretsFile(folder)).mode & 0o777).toBe(0o600);
});

test('the environment goes before the file and is not written to it', () => {
  expect(ensureSecrets(folder, { SITE_KEY: 'given' }).SITE_KEY).toBe('given');
  expect(ensureSecrets(folder, {}).SITE_KEY).not.toBe('given');
});

test('comments and blank lines are passed over; a value may contain =', () => {
  expect(parseSecrets('# x\n\nA=b==\r\n B = \n')).toEqual({ A: 'b==' });
});
