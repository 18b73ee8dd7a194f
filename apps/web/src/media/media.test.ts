import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { fileResponse } from './file-response';
import { isFilename } from './is-filename';
import { etagOf, MediaDisk } from './media-disk';

const bytes = Buffer.from([0x89, 0x0a, 0x00, 0xff]);
const file = { bytes, contentType: 'image/png', etag: etagOf(bytes) };

describe('the disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'media-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back bytes and type as they were, also to the next process', async () => {
    await new MediaDisk(folder).write('снимка 1.png', file);
    expect(await new MediaDisk(folder).read('снимка 1.png')).toEqual(file);
  });

  it('gives back the end of a file that has one', async () => {
    await new MediaDisk(folder).write('a.png', { ...file, until: 1_800_000_000_000 });
    expect(await new MediaDisk(folder).read('a.png')).toEqual({ ...file, until: 1_800_000_000_000 });
  });

  it('has nothing after a removal, and removes what is not there', async () => {
    const disk = new MediaDisk(folder);
    await disk.write('a.png', file);
    await disk.remove('a.png');
    await disk.remove('a.png');
    expect(await disk.read('a.png')).toBeUndefined();
  });

  it('stays in its folder, whatever the name', async () => {
    await new MediaDisk(folder).write('../../outside.png', file);
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files).toHaveLength(1);
  });
});

it.each([
  ['снимка 1.png', true],
  ['a-320x160.webp', true],
  ['', false],
  ['.env', false],
  ['..', false],
  ['../a.png', false],
  ['a\\b.png', false],
  ['a\u0000.png', false],
  ['a'.repeat(256), false],
])('%j is a name of a file: %s', (name, expected) => {
  expect(isFilename(name)).toBe(expected);
});

describe('the answer', () => {
  it('shows pictures under their own type, sandboxed, for a constant while', async () => {
    const response = fileResponse(file, null);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'content-length': '4',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, max-age=60',
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('is kept by nobody when it is private', () => {
    expect(fileResponse(file, null, true).headers.get('cache-control')).toBe('private, no-store');
  });

  it.each(['text/html', 'image/svg+xml', 'application/javascript'])('never runs %s', (contentType) => {
    const { headers } = fileResponse({ ...file, contentType }, null);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe('attachment');
  });

  it.each([
    [file.etag, 304],
    [`W/${file.etag}, "other"`, 304],
    ['"other"', 200],
  ])('to a browser that has %s is %i', (ifNoneMatch, status) => {
    expect(fileResponse(file, ifNoneMatch).status).toBe(status);
  });
});
