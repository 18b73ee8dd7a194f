import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { fileResponse } from './file-response';
import { MediaDisk, readWhole } from './media-disk';
import { isFilename, fileInMemory, type MediaFile } from './media-file';

const bytes = Buffer.from([0x89, 0x0a, 0x00, 0xff]);
const file = fileInMemory(bytes, 'image/png');

const none = new Headers();

const bytesOf = async (media: MediaFile | undefined, start = 0, end = Infinity) => {
  if (!media) return undefined;
  const body = new Response(media.body({ start, end: Math.min(end, media.size - 1) }));
  return Buffer.from(await body.arrayBuffer());
};

describe('the disk', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'media-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('gives back bytes and type as they were, also to the next process', async () => {
    await new MediaDisk(folder).write('снимка 1.png', file, [bytes]);
    const kept = await new MediaDisk(folder).read('снимка 1.png');
    expect(kept).toMatchObject({ contentType: 'image/png', etag: file.etag, size: 4 });
    expect(await bytesOf(kept)).toEqual(bytes);
  });

  it('gives back the end of a file that has one', async () => {
    await new MediaDisk(folder).write('a.png', { ...file, until: 1_800_000_000_000 }, [bytes]);
    expect(await new MediaDisk(folder).read('a.png')).toMatchObject({ until: 1_800_000_000_000, etag: file.etag });
  });

  it('gives back the version that the CMS named', async () => {
    await new MediaDisk(folder).write('a.png', { ...file, version: '"1a-4"' }, [bytes]);
    const kept = await new MediaDisk(folder).read('a.png');
    expect(kept).toMatchObject({ version: '"1a-4"', etag: file.etag });
    expect(await bytesOf(kept)).toEqual(bytes);
  });

  it('gives back the address and the name of a document, however long', async () => {
    const document = {
      location: '/documents/7/a.pdf',
      disposition: `inline; filename*=UTF-8''${encodeURIComponent('Я'.repeat(104))}`,
    };
    await new MediaDisk(folder).write('documents/7', { contentType: 'application/pdf', document }, [bytes]);
    const kept = await new MediaDisk(folder).read('documents/7');
    expect(kept).toMatchObject({ contentType: 'application/pdf', document });
    expect(await bytesOf(kept)).toEqual(bytes);
  });

  it('streams a part of a large file, and names it by all of its bytes', async () => {
    const film = Buffer.alloc(readWhole + 10, 7);
    film.write('middle', readWhole - 3);
    await new MediaDisk(folder).write('a.mp4', { contentType: 'video/mp4' }, [film.subarray(0, 5), film.subarray(5)]);
    const kept = await new MediaDisk(folder).read('a.mp4');
    expect(kept).toMatchObject({ size: film.length, etag: fileInMemory(film, '').etag });
    expect((await bytesOf(kept, readWhole - 3, readWhole + 2))?.toString()).toBe('middle');
    expect(await bytesOf(kept)).toEqual(film);
  });

  it('keeps nothing of a file that breaks off', async () => {
    async function* breaking() {
      yield await Promise.resolve(bytes);
      throw new Error('gone');
    }
    await expect(new MediaDisk(folder).write('a.mp4', file, breaking())).rejects.toThrow('gone');
    const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
    expect(files).toEqual([]);
  });

  it.each(['image/png', 'image/png\t1800000000000'])('reads what earlier versions kept: %j', async (header) => {
    const disk = new MediaDisk(folder);
    await disk.write('a.png', file, [bytes]);
    const [entry] = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((one) => one.isFile());
    await writeFile(path.join(entry!.parentPath, entry!.name), Buffer.concat([Buffer.from(`${header}\n`), bytes]));
    const kept = await disk.read('a.png');
    expect(kept).toMatchObject({ contentType: 'image/png', etag: file.etag });
    expect(kept?.until).toBe(header.includes('\t') ? 1_800_000_000_000 : undefined);
    expect(await bytesOf(kept)).toEqual(bytes);
  });

  it('has nothing after a removal, and removes what is not there', async () => {
    const disk = new MediaDisk(folder);
    await disk.write('a.png', file, [bytes]);
    await disk.remove('a.png');
    await disk.remove('a.png');
    expect(await disk.read('a.png')).toBeUndefined();
  });

  it('stays in its folder, whatever the name', async () => {
    await new MediaDisk(folder).write('../../outside.png', file, [bytes]);
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
    const response = fileResponse(file, none);
    expect(response.status).toBe(200);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/png',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'public, max-age=60',
    });
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes);
  });

  it('is kept by nobody when it is private', () => {
    expect(fileResponse(file, none, true).headers.get('cache-control')).toBe('private, no-store');
  });

  it.each(['application/pdf', 'text/csv'])(
    'asks about a document each time, and gives it its name and type: %s',
    (type) => {
      const document = { location: '/documents/7/a.pdf', disposition: 'inline; filename="a.pdf"' };
      const { headers } = fileResponse({ ...file, contentType: type, document }, none);
      expect(Object.fromEntries(headers)).toMatchObject({
        'content-type': type,
        'content-disposition': document.disposition,
        'cache-control': 'public, max-age=0, must-revalidate',
      });
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    },
  );

  it.each(['text/html', 'image/svg+xml', 'application/javascript'])('never runs %s', (contentType) => {
    const { headers } = fileResponse({ ...file, contentType }, none);
    expect(headers.get('content-type')).toBe('application/octet-stream');
    expect(headers.get('content-disposition')).toBe('attachment');
  });

  it.each([
    [file.etag, 304],
    [`W/${file.etag}, "other"`, 304],
    ['"other"', 200],
  ])('to a browser that has %s is %i', (ifNoneMatch, status) => {
    expect(fileResponse(file, new Headers({ 'if-none-match': ifNoneMatch })).status).toBe(status);
  });

  it.each(['video/mp4', 'video/webm', 'text/vtt; charset=utf-8'])('shows %s', (contentType) => {
    const { headers } = fileResponse({ ...file, contentType }, none);
    expect(headers.get('content-type')).toBe(contentType.split(';')[0]);
    expect(headers.get('accept-ranges')).toBe('bytes');
  });

  it.each([
    ['bytes=0-0', 206, 'bytes 0-0/4', [0x89]],
    ['bytes=1-2', 206, 'bytes 1-2/4', [0x0a, 0x00]],
    ['bytes=2-', 206, 'bytes 2-3/4', [0x00, 0xff]],
    ['bytes=-1', 206, 'bytes 3-3/4', [0xff]],
    ['bytes=0-99', 206, 'bytes 0-3/4', [...bytes]],
    ['bytes=4-', 416, 'bytes */4', []],
    ['bytes=-0', 416, 'bytes */4', []],
    ['bytes=2-1', 200, null, [...bytes]],
    ['bytes=0-0,2-3', 200, null, [...bytes]],
    ['lines=1-2', 200, null, [...bytes]],
  ])('to %s is %i %s', async (range, status, contentRange, expected) => {
    const response = fileResponse(file, new Headers({ range }));
    expect(response.status).toBe(status);
    expect(response.headers.get('content-range')).toBe(contentRange);
    expect([...new Uint8Array(await response.arrayBuffer())]).toEqual(expected);
  });

  it('is whole when the part belongs to another version of the file', () => {
    const asking = (ifRange: string) => fileResponse(file, new Headers({ range: 'bytes=0-0', 'if-range': ifRange }));
    expect(asking('"other"').status).toBe(200);
    expect(asking(file.etag).status).toBe(206);
  });
});
