import { siteNow } from '../platform/clock';
import { ComingPurges, type ComingPurge } from './coming-purges';

/**
 * The order in which tags were purged. A read or render records the position of the log at its start and is out of date once
 * one of its tags is purged after it, even if the purge comes in the middle of the work. Positions instead of clocks: a purge
 * in the same millisecond as a render is never missed.
 *
 * A purge known in advance is carried out by the first reader after its instant. So no cache returns anything made before the
 * instant, and everything made afterwards starts behind the purge.
 */
export class PurgeLog {
  #position = 0;
  readonly #lastPurge = new Map<string, number>();
  readonly #coming = new ComingPurges();

  constructor(readonly now: () => number = siteNow) {}

  /** The current position of the log. */
  get position(): number {
    this.#passInstants();
    return this.#position;
  }

  /** The number of instants with purges known in advance. */
  get foreseen(): number {
    this.#passInstants();
    return this.#coming.size;
  }

  purge(tags: Iterable<string>): void {
    this.#position += 1;
    for (const tag of tags) this.#lastPurge.set(tag, this.#position);
  }

  /** Schedules these purges at their instants and replaces all scheduled before; those whose instant has passed are carried out now. */
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
