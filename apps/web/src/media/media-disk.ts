import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { MediaFile } from './media-file';

const separator = 0x0a;

export const etagOf = (bytes: Buffer) => `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`;

/** Files by name in a folder: one a file, its media type in the first line, and its end if it has one. Names are hashed, so that none leads outside. */
export class MediaDisk {
  constructor(readonly folder: string) {}

  async read(filename: string): Promise<MediaFile | undefined> {
    try {
      const content = await readFile(this.#pathOf(filename));
      const end = content.indexOf(separator);
      const bytes = content.subarray(end + 1);
      const [contentType = '', until] = content.subarray(0, end).toString('utf8').split('\t');
      return { bytes, contentType, etag: etagOf(bytes), ...(until && { until: Number(until) }) };
    } catch {
      // Never kept, or the disk cannot be read: the same to a visitor.
      return undefined;
    }
  }

  async write(filename: string, { bytes, contentType, until }: MediaFile): Promise<void> {
    const target = this.#pathOf(filename);
    const draft = `${target}.${randomUUID()}.tmp`;
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(
      draft,
      Buffer.concat([Buffer.from(`${contentType}${until === undefined ? '' : `\t${until}`}\n`), bytes]),
    );
    await rename(draft, target);
  }

  remove(filename: string): Promise<void> {
    return rm(this.#pathOf(filename), { force: true });
  }

  #pathOf(filename: string): string {
    const name = createHash('sha256').update(filename).digest('hex');
    return path.join(this.folder, name.slice(0, 2), name);
  }
}
