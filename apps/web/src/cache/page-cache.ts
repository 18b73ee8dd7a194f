import { siteNow } from '../platform/clock';
import type { PurgeLog } from './purge-log';
import { WeightedMap } from './weighted-map';

/** An index of cache keys by tag. */
class TagIndex {
  readonly #keys = new Map<string, Set<string>>();

  add(key: string, tags: Iterable<string>): void {
    for (const tag of tags) {
      const keys = this.#keys.get(tag);
      if (keys) keys.add(key);
      else this.#keys.set(tag, new Set([key]));
    }
  }

  remove(key: string, tags: Iterable<string>): void {
    for (const tag of tags) {
      const keys = this.#keys.get(tag);
      keys?.delete(key);
      if (keys?.size === 0) this.#keys.delete(tag);
    }
  }

  /** Every key that carries at least one of the tags. */
  keysWith(tags: Iterable<string>): Set<string> {
    const found = new Set<string>();
    for (const tag of tags) for (const key of this.#keys.get(tag) ?? []) found.add(key);
    return found;
  }
}

export interface CachedEntry<Value, Control> {
  value: Value;
  control: Control;
  /** Tags of the content. */
  tags: readonly string[];
  /** The position of the log when the work on the value began; see `PurgeLog.position`. */
  since: number;
  /** The instant at which the value becomes outdated, ms; `undefined` when there is none. */
  until: number | undefined;
  storedAt: number;
  weight: number;
}

/**
 * Rendered pages by key, bounded in bytes. An entry that was purged or has expired remains, marked as expired, and must be
 * rendered again before it is served.
 */
export class PageCache<Value, Control> {
  readonly #index = new TagIndex();
  readonly #entries: WeightedMap<CachedEntry<Value, Control>>;

  constructor(
    readonly log: PurgeLog,
    maximumBytes: number,
    readonly now: () => number = siteNow,
  ) {
    this.#entries = new WeightedMap(maximumBytes, (key, entry) => this.#index.remove(key, entry.tags));
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.weight;
  }

  get(key: string): { entry: CachedEntry<Value, Control>; expired: boolean } | null {
    const entry = this.#entries.get(key);
    return entry ? { entry, expired: this.#isExpired(entry) } : null;
  }

  /** The value regardless of its state, without counting as a use. */
  peek(key: string): Value | undefined {
    return this.#entries.peek(key)?.value;
  }

  /**
   * Stores a value. If it is the same value again, as Next.js stores after a failed render, the entry stays unchanged, so that
   * a purged or expired page does not become valid again.
   */
  set(key: string, entry: Omit<CachedEntry<Value, Control>, 'storedAt'>): boolean {
    const previous = this.#entries.peek(key);
    if (previous?.value === entry.value) return false;
    if (previous) this.#index.remove(key, previous.tags);
    this.#index.add(key, entry.tags);
    this.#entries.set(key, { ...entry, storedAt: this.now() }, entry.weight);
    return true;
  }

  delete(key: string): void {
    const entry = this.#entries.peek(key);
    if (!entry) return;
    this.#index.remove(key, entry.tags);
    this.#entries.delete(key);
  }

  /** Keys of the entries that carry one of the tags. */
  keysWith(tags: Iterable<string>): string[] {
    return [...this.#index.keysWith(tags)];
  }

  /** Whether a valid entry exists for the key. */
  isFresh(key: string): boolean {
    const entry = this.#entries.peek(key);
    return entry !== undefined && !this.#isExpired(entry);
  }

  keys(): string[] {
    return [...this.#entries.keys()];
  }

  #isExpired(entry: CachedEntry<Value, Control>): boolean {
    if (entry.until !== undefined && this.now() >= entry.until) return true;
    return this.log.isPurged(entry.tags, entry.since);
  }
}
