import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { changedFiles } from './changed-files.mjs';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-changed-'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  write('a.ts', 'b.ts');
  commit('first');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args]);

function write(...names: string[]) {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), String(Math.random()));
  }
}

function commit(subject: string) {
  git('add', '--all');
  git('commit', '--quiet', '--message', subject);
}

test('on a branch: all that differs from main, committed or not', async () => {
  git('checkout', '--quiet', '-b', 'feature');
  write('a.ts');
  commit('second');
  write('новини/нов файл.ts');
  const { files, since } = await changedFiles(folder);
  expect(files).toEqual(['a.ts', 'новини/нов файл.ts']);
  expect(since).toMatch(/^\w+ first$/);
});

test('on a branch: what main got since does not count', async () => {
  git('checkout', '--quiet', '-b', 'feature');
  write('a.ts');
  commit('second');
  git('checkout', '--quiet', 'main');
  write('b.ts');
  commit('elsewhere');
  git('checkout', '--quiet', 'feature');
  expect((await changedFiles(folder)).files).toEqual(['a.ts']);
});

test('on main: what is not committed yet, and without that the last commit', async () => {
  write('a.ts');
  commit('second');
  expect((await changedFiles(folder)).files).toEqual(['a.ts']);
  write('b.ts');
  expect((await changedFiles(folder)).files).toEqual(['b.ts']);
});

test('deleted files are left out', async () => {
  rmSync(path.join(folder, 'a.ts'));
  expect((await changedFiles(folder)).files).toEqual([]);
});

test('a first commit and a folder outside git are refused with the reason', async () => {
  await expect(changedFiles(folder)).rejects.toThrow(/first commit/);
  rmSync(path.join(folder, '.git'), { recursive: true });
  await expect(changedFiles(folder)).rejects.toThrow(/needs git and a checkout/);
});
