import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { KeptDisk } from './kept-disk';
import { Tombstones } from './tombstones';

let folder: string;
let disk: KeptDisk;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
  disk = new KeptDisk(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const open = async () => {
  await disk.settled();
  const tombstones = new Tombstones(new KeptDisk(folder));
  await tombstones.load();
  return tombstones;
};

it('still stand after a restart', async () => {
  const tombstones = new Tombstones(disk);
  await tombstones.load();
  tombstones.note('cities/1', false, 1000);
  expect((await open()).has('cities/1')).toBe(true);
});

it('are lifted by a later publication, also across a restart', async () => {
  const tombstones = new Tombstones(disk);
  await tombstones.load();
  tombstones.note('cities/1', false, 1000);
  expect(tombstones.note('cities/1', true, 2000)).toBe(true);
  expect(tombstones.has('cities/1')).toBe(false);
  expect((await open()).has('cities/1')).toBe(false);
});

it('are not moved by messages that come late', async () => {
  const tombstones = new Tombstones(disk);
  await tombstones.load();
  tombstones.note('cities/1', true, 2000);
  expect(tombstones.note('cities/1', false, 1000)).toBe(false);
  expect(tombstones.has('cities/1')).toBe(false);
  tombstones.note('cities/2', false, 2000);
  tombstones.note('cities/2', true, 1000);
  expect(tombstones.has('cities/2')).toBe(true);
});
