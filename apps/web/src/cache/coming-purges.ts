/** Tags that will be out of date from an instant on. */
export interface ComingPurge {
  /** Names the instant; the same one is told again and again. */
  name: string;
  /** By the clock of this process, ms, UTC. */
  at: number;
  tags: readonly string[];
}

/** How long it is remembered what has passed, ms: as long as the CMS may still tell of something that it has not carried out. */
const remembered = 24 * 60 * 60 * 1000;

/**
 * The purges that are known beforehand. Each tag of an instant passes once, however often it is told, so that what was rendered after
 * the instant stays good.
 */
export class ComingPurges {
  #ahead: ComingPurge[] = [];
  readonly #passed = new Map<string, { at: number; tags: Set<string> }>();

  /** How many instants are still to come. */
  get size(): number {
    return this.#ahead.length;
  }

  /** The instant of the first that has not passed, ms; `Infinity` when there is none. */
  get next(): number {
    return this.#ahead[0]?.at ?? Infinity;
  }

  /** Takes these in the place of all that was known; `now` in ms. */
  replace(coming: readonly ComingPurge[], now: number): void {
    for (const [name, { at }] of this.#passed) if (now - at > remembered) this.#passed.delete(name);
    this.#ahead = coming
      .map(({ name, at, tags }) => ({ name, at, tags: tags.filter((tag) => !this.#passed.get(name)?.tags.has(tag)) }))
      .filter(({ tags }) => tags.length > 0)
      .sort((one, other) => one.at - other.at);
  }

  /** The tags of the instants that have passed by `now` (ms), each told once. */
  pass(now: number): string[] {
    const passing = this.#ahead.filter(({ at }) => at <= now);
    this.#ahead = this.#ahead.slice(passing.length);
    for (const { name, tags } of passing) {
      const passed = this.#passed.get(name) ?? { at: now, tags: new Set() };
      for (const tag of tags) passed.tags.add(tag);
      this.#passed.set(name, passed);
    }
    return passing.flatMap(({ tags }) => [...tags]);
  }
}
