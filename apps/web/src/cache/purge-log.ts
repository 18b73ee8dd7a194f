/**
 * Which tags were purged, in which order. Whatever was read or rendered remembers the position at which its work began, and
 * is out of date once one of its tags has been purged since: also when the purge came in the middle of the work.
 * Positions, not clocks: a purge in the very millisecond of a render is never missed.
 */
export class PurgeLog {
  #position = 0;
  readonly #lastPurge = new Map<string, number>();

  /** Where the log stands now. */
  get position(): number {
    return this.#position;
  }

  purge(tags: Iterable<string>): void {
    this.#position += 1;
    for (const tag of tags) this.#lastPurge.set(tag, this.#position);
  }

  /** Whether one of the tags was purged after the position. */
  isPurged(tags: Iterable<string>, since: number): boolean {
    for (const tag of tags) {
      if ((this.#lastPurge.get(tag) ?? 0) > since) return true;
    }
    return false;
  }
}
