import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

import { definedFacts, etagFrom, fileInMemory, type FileFacts, type MediaFile } from './media-file';

const separator = 0x0a;
/** Bytes; the name of a document may be long. */
const longestHeader = 4096;
const etagLength = etagFrom(createHash('sha256').digest()).length;

/** Files up to this size (bytes) are read whole, so that a removal cannot cut an answer short; larger ones are streamed. */
export const readWhole = 1024 * 1024;

interface Header extends FileFacts {
  /** Missing in files stored by earlier versions. */
  etag: string | undefined;
  length: number;
}

async function readHeader(handle: FileHandle): Promise<Header | undefined> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestHeader), 0, longestHeader, 0);
  const end = buffer.subarray(0, bytesRead).indexOf(separator);
  if (end < 0) return undefined;
  const [contentType = '', until, etag, version, location, disposition] = buffer
    .subarray(0, end)
    .toString('utf8')
    .split('\t');
  return {
    contentType,
    until: until ? Number(until) : undefined,
    etag,
    version: version || undefined,
    document: location && disposition ? { location, disposition } : undefined,
    length: end + 1,
  };
}

/** Files by name in a folder: a line with media type, end, etag, version, address and name, then the bytes. Names are hashed, so none leads outside. */
export class MediaDisk {
  constructor(readonly folder: string) {}

  async read(filename: string): Promise<MediaFile | undefined> {
    const location = this.#pathOf(filename);
    let handle: FileHandle | undefined;
    try {
      handle = await open(location);
      const header = await readHeader(handle);
      if (!header) return undefined;
      const { contentType, etag, length } = header;
      const size = (await handle.stat()).size - length;
      if (etag === undefined || size <= readWhole) {
        const content = await handle.readFile();
        return fileInMemory(content.subarray(length), contentType, header);
      }
      return {
        contentType,
        etag,
        size,
        ...definedFacts(header),
        body: ({ start, end }) =>
          Readable.toWeb(
            createReadStream(location, { start: length + start, end: length + end }),
          ) as ReadableStream<Uint8Array>,
      };
    } catch {
      // Never stored, or an unreadable disk: the same to a visitor.
      return undefined;
    } finally {
      await handle?.close();
    }
  }

  /** Stores the bytes as they arrive; a file gets its name only when it is complete. */
  async write(
    filename: string,
    { contentType, until, version, document }: FileFacts,
    bytes: AsyncIterable<Buffer> | Iterable<Buffer>,
  ): Promise<void> {
    const target = this.#pathOf(filename);
    const draft = `${target}.${randomUUID()}.tmp`;
    await mkdir(path.dirname(target), { recursive: true });
    try {
      const handle = await open(draft, 'w');
      try {
        const beforeEtag = `${contentType}\t${until ?? ''}\t`;
        await handle.write(
          `${beforeEtag}${' '.repeat(etagLength)}\t${[version, document?.location, document?.disposition].join('\t')}\n`,
        );
        const hash = createHash('sha256');
        for await (const chunk of bytes) {
          hash.update(chunk);
          await handle.writeFile(chunk);
        }
        await handle.write(etagFrom(hash.digest()), Buffer.byteLength(beforeEtag));
      } finally {
        await handle.close();
      }
      await rename(draft, target);
    } catch (error) {
      await rm(draft, { force: true });
      throw error;
    }
  }

  remove(filename: string): Promise<void> {
    return rm(this.#pathOf(filename), { force: true });
  }

  #pathOf(filename: string): string {
    const name = createHash('sha256').update(filename).digest('hex');
    return path.join(this.folder, name.slice(0, 2), name);
  }
}
