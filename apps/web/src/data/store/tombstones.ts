import type { KeptDisk } from './kept-disk';

const key = 'tombstones';

/** Removed documents, remembered so that no cached copy brings them back; survives a restart. */
export class Tombstones {
  /** The last change of each document by the CMS's clock, ms; only removed ones are written to disk. */
  readonly #lastChange = new Map<string, number>();
  readonly #dead = new Map<string, number>();
  #loaded: Promise<void> | undefined;

  constructor(readonly disk: KeptDisk) {}

  /** Must have resolved before the others are asked. */
  load(): Promise<void> {
    this.#loaded ??= this.disk.read(key).then((kept) => {
      for (const [name, at] of Object.entries((kept ?? {}) as Record<string, number>)) this.#dead.set(name, at);
    });
    return this.#loaded;
  }

  has(name: string): boolean {
    return this.#dead.has(name);
  }

  /**
   * Notes that a document was published or removed at `at` (ms). A late message, older than the known state, changes nothing
   * and returns `false`.
   */
  note(name: string, isVisible: boolean, at: number): boolean {
    if (at < Math.max(this.#lastChange.get(name) ?? 0, this.#dead.get(name) ?? 0)) return false;
    this.#lastChange.set(name, at);
    if (isVisible) this.lift(name);
    else {
      this.#dead.set(name, at);
      void this.#save();
    }
    return true;
  }

  /** Notes that the CMS has just returned the document: it is visible, regardless of earlier messages. */
  lift(name: string): void {
    if (this.#dead.delete(name)) void this.#save();
  }

  #save(): Promise<void> {
    return this.disk.write(key, Object.fromEntries(this.#dead));
  }
}
