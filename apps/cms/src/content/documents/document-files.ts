import { createHash, randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';

/** A stored file. */
export interface StoredFile {
  /** Bytes. */
  size: number;
  /** A name for the bytes. */
  etag: string;
  read: (start: number, end: number) => ReadableStream<Uint8Array>;
}

/**
 * The files of documents in a folder. None is ever written twice: a newer file has a name of its own, so that versions keep theirs, and a save
 * that is rolled back has changed nothing that visitors get.
 */
export class DocumentFiles {
  constructor(readonly folder: string) {}

  /** The name under which a file is to be written: as wished, or with an addition if that is taken. */
  async freeName(wish: string): Promise<string> {
    const { name, ext } = path.parse(wish);
    return (await this.find(wish)) ? `${name}-${randomUUID().slice(0, 8)}${ext}` : wish;
  }

  /** Writes a file. @throws Error if there is one of this name. */
  async write(filename: string, data: Buffer): Promise<void> {
    await mkdir(this.folder, { recursive: true });
    await writeFile(this.#pathOf(filename), data, { flag: 'wx' });
  }

  async find(filename: string): Promise<StoredFile | null> {
    const location = this.#pathOf(filename);
    const found = await stat(location).catch(() => null);
    if (!found?.isFile()) return null;
    const etag = createHash('sha256')
      .update(`${filename} ${found.size} ${Math.trunc(found.mtimeMs)}`)
      .digest('hex');
    return {
      size: found.size,
      etag: etag.slice(0, 16),
      read: (start, end) => Readable.toWeb(createReadStream(location, { start, end })) as ReadableStream<Uint8Array>,
    };
  }

  async remove(filenames: Iterable<string>): Promise<void> {
    for (const filename of filenames) await rm(this.#pathOf(filename), { force: true });
  }

  #pathOf(filename: string): string {
    return path.join(this.folder, path.basename(filename));
  }
}
