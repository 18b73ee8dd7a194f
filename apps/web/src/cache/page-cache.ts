import type { PurgeLog } from './purge-log';
import { TagIndex } from './tag-index';
import { WeightedMap } from './weighted-map';

export interface CachedEntry<Value, Control> {
  value: Value;
  control: Control;
  /** Tags that name content. */
  tags: readonly string[];
  /** See `PurgeLog.position`: where the log stood when the work on the value began. */
  since: number;
  /** The instant from which the value is no longer true, ms; `undefined` when there is none. */
  until: number | undefined;
  storedAt: number;
  weight: number;
}

/**
 * Rendered pages by key, bounded in bytes. An entry that was purged or is past its instant stays, marked as expired: whoever
 * reads it must render before answering.
 */
export class PageCache<Value, Control> {
  readonly #index = new TagIndex();
  readonly #entries: WeightedMap<CachedEntry<Value, Control>>;

  constructor(
    readonly log: PurgeLog,
    maximumBytes: number,
    readonly now: () => number = Date.now,
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

  /** The value whatever its state, without counting as a use. */
  peek(key: string): Value | undefined {
    return this.#entries.peek(key)?.value;
  }

  /**
   * Keeps a value. The same value again is what Next.js saves after a failed render: the entry stays as it is, so that
   * nothing purged or past its instant comes back to life.
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

  /** Whether there is an entry that may be served as it is. */
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
