import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { logError } from '../../platform/log';

/**
 * JSON values by key in a folder, for outages of the CMS. A value is replaced completely or not at all; file names are hashes,
 * so that no key can lead out of the folder.
 */
export class KeptDisk {
  readonly #pending = new Map<string, Promise<void>>();

  constructor(readonly folder: string) {}

  async read(key: string): Promise<unknown> {
    await this.#pending.get(key);
    try {
      const file = JSON.parse(await readFile(this.#fileOf(key), 'utf8')) as { key: string; value: unknown };
      return file.key === key ? file.value : undefined;
    } catch {
      // Missing or torn by a crash of the machine: treated as never stored.
      return undefined;
    }
  }

  write(key: string, value: unknown): Promise<void> {
    return this.#afterPending(key, async () => {
      const file = this.#fileOf(key);
      const draft = `${file}.${randomUUID()}.tmp`;
      await mkdir(path.dirname(file), { recursive: true });
      await writeFile(draft, JSON.stringify({ key, value }));
      await rename(draft, file);
    });
  }

  remove(key: string): Promise<void> {
    return this.#afterPending(key, () => rm(this.#fileOf(key), { force: true }));
  }

  /** Resolves once all operations requested so far are on disk. */
  async settled(): Promise<void> {
    await Promise.all(this.#pending.values());
  }

  /** Writes of one key happen in the order of the requests. A full disk costs the fallback, not the page. */
  #afterPending(key: string, work: () => Promise<void>): Promise<void> {
    const done = (this.#pending.get(key) ?? Promise.resolve())
      .then(work)
      .catch((error: unknown) => logError(`Could not keep ${key}`, error))
      .finally(() => {
        if (this.#pending.get(key) === done) this.#pending.delete(key);
      });
    this.#pending.set(key, done);
    return done;
  }

  #fileOf(key: string): string {
    const name = createHash('sha256').update(key).digest('hex');
    return path.join(this.folder, name.slice(0, 2), `${name}.json`);
  }
}
