/** Tags that become outdated at an instant. */
export interface ComingPurge {
  /** Identifies the instant, which may be reported repeatedly. */
  name: string;
  /** By the clock of the product, ms, UTC. */
  at: number;
  tags: readonly string[];
}

/** How long past instants are remembered, ms: the CMS may still report one that it has not carried out. */
const remembered = 24 * 60 * 60 * 1000;

/**
 * The purges known in advance. Each tag of an instant is purged once, however often it is reported, so that pages rendered
 * after the instant stay valid.
 */
export class ComingPurges {
  #ahead: ComingPurge[] = [];
  readonly #passed = new Map<string, { at: number; tags: Set<string> }>();

  /** The number of instants still to come. */
  get size(): number {
    return this.#ahead.length;
  }

  /** The instant of the first purge that is still to come, ms; `Infinity` when there is none. */
  get next(): number {
    return this.#ahead[0]?.at ?? Infinity;
  }

  /** Replaces all known purges; `now` in ms. */
  replace(coming: readonly ComingPurge[], now: number): void {
    for (const [name, { at }] of this.#passed) if (now - at > remembered) this.#passed.delete(name);
    this.#ahead = coming
      .map(({ name, at, tags }) => ({ name, at, tags: tags.filter((tag) => !this.#passed.get(name)?.tags.has(tag)) }))
      .filter(({ tags }) => tags.length > 0)
      .sort((one, other) => one.at - other.at);
  }

  /** The tags of the instants that have passed by `now` (ms), each returned once. */
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
