import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { KeptDisk } from './kept-disk';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-'));
});
afterEach(() => rm(folder, { recursive: true }));

const filesIn = async () =>
  (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());

it('gives back what it kept, also to the next process', async () => {
  await new KeptDisk(folder).write('document/cities/bg/1', { name: 'София' });
  expect(await new KeptDisk(folder).read('document/cities/bg/1')).toEqual({ name: 'София' });
  expect(await new KeptDisk(folder).read('document/cities/bg/2')).toBeUndefined();
});

it('keeps the last of many writes at once, and leaves no drafts behind', async () => {
  const disk = new KeptDisk(folder);
  for (let value = 0; value < 50; value += 1) void disk.write('key', value);
  expect(await disk.read('key')).toBe(49);
  await disk.settled();
  expect(await filesIn()).toHaveLength(1);
});

it('removes in the order of asking', async () => {
  const disk = new KeptDisk(folder);
  void disk.write('key', 1);
  await disk.remove('key');
  expect(await disk.read('key')).toBeUndefined();
});

it('writes nothing outside its folder, whatever the key', async () => {
  await new KeptDisk(folder).write('../../../../etc/passwd', 'x');
  expect(await filesIn()).toHaveLength(1);
  expect(await new KeptDisk(folder).read('../../../../etc/passwd')).toBe('x');
});

it('takes a torn file for one that was never kept', async () => {
  const disk = new KeptDisk(folder);
  await disk.write('key', 'value');
  const [file] = await filesIn();
  await writeFile(path.join(file?.parentPath ?? '', file?.name ?? ''), '{"key":"ke');
  expect(await disk.read('key')).toBeUndefined();
});

it('does not fail the page when the disk refuses', async () => {
  const errors = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const blocked = path.join(folder, 'file');
  await writeFile(blocked, '');
  await expect(new KeptDisk(path.join(blocked, 'under')).write('key', 1)).resolves.toBeUndefined();
  expect(errors).toHaveBeenCalledWith(expect.stringContaining('Could not keep key'));
  errors.mockRestore();
});
