import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DocumentFiles } from './document-files';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'documents-'));
});
afterEach(() => rm(folder, { recursive: true }));

const text = async (files: DocumentFiles, name: string) => {
  const file = await files.find(name);
  return file && new Response(file.read(0, file.size - 1)).text();
};

test('a newer file does not take the name of an earlier one', async () => {
  const files = new DocumentFiles(path.join(folder, 'new'));
  const [first, second] = [await files.freeName('a.pdf'), await files.write('a.pdf', Buffer.from('one'))];
  expect([first, second]).toEqual(['a.pdf', undefined]);
  const next = await files.freeName('a.pdf');
  expect(next).toMatch(/^a-[\da-f]{8}\.pdf$/);
  await files.write(next, Buffer.from('two'));
  await expect(files.write('a.pdf', Buffer.from('three'))).rejects.toThrow('EEXIST');
  expect([await text(files, 'a.pdf'), await text(files, next)]).toEqual(['one', 'two']);
  expect((await files.find('a.pdf'))?.etag).not.toBe((await files.find(next))?.etag);
  await files.remove(['a.pdf', next, 'missing.pdf']);
  expect(await readdir(files.folder)).toEqual([]);
});

test('a name does not lead out of the folder', async () => {
  const files = new DocumentFiles(path.join(folder, 'inner'));
  await new DocumentFiles(folder).write('secret.pdf', Buffer.from('secret'));
  expect(await files.find('../secret.pdf')).toBeNull();
  expect(await files.find('.')).toBeNull();
});
