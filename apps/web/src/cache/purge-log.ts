import { ComingPurges, type ComingPurge } from './coming-purges';

/**
 * Which tags were purged, in which order. Whatever was read or rendered remembers the position at which its work began, and
 * is out of date once one of its tags has been purged since: also when the purge came in the middle of the work.
 * Positions, not clocks: a purge in the very millisecond of a render is never missed.
 *
 * A purge that is known beforehand is made by whoever looks first once its instant has come. So nobody gets from any of the caches what
 * was made before the instant, and what is made after it has begun behind the purge.
 */
export class PurgeLog {
  #position = 0;
  readonly #lastPurge = new Map<string, number>();
  readonly #coming = new ComingPurges();

  constructor(readonly now: () => number = Date.now) {}

  /** Where the log stands now. */
  get position(): number {
    this.#passInstants();
    return this.#position;
  }

  /** How many instants with purges are known beforehand. */
  get foreseen(): number {
    this.#passInstants();
    return this.#coming.size;
  }

  purge(tags: Iterable<string>): void {
    this.#position += 1;
    for (const tag of tags) this.#lastPurge.set(tag, this.#position);
  }

  /** Makes these purges at their instants, in the place of all that were foreseen; one whose instant has passed is made now. */
  foresee(coming: readonly ComingPurge[]): void {
    this.#passInstants();
    this.#coming.replace(coming, this.now());
  }

  /** Whether one of the tags was purged after the position. */
  isPurged(tags: Iterable<string>, since: number): boolean {
    this.#passInstants();
    for (const tag of tags) {
      if ((this.#lastPurge.get(tag) ?? 0) > since) return true;
    }
    return false;
  }

  #passInstants(): void {
    const now = this.now();
    if (now >= this.#coming.next) this.purge(this.#coming.pass(now));
  }
}
