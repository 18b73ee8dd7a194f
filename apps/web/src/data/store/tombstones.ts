import type { KeptDisk } from './kept-disk';

const key = 'tombstones';

/** Documents that were taken down, so that nothing kept brings them back; survives a restart. */
export class Tombstones {
  /** When each document last changed by what the CMS said, ms; only those taken down are written to disk. */
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
   * Takes note that a document was published or taken down at `at` (ms). A message older than what is known already, one
   * that was delivered late, changes nothing and gives `false`.
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

  /** The CMS has just handed the document out: it is visible, whatever was said before. */
  lift(name: string): void {
    if (this.#dead.delete(name)) void this.#save();
  }

  #save(): Promise<void> {
    return this.disk.write(key, Object.fromEntries(this.#dead));
  }
}
