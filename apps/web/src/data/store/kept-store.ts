import { WeightedMap } from '../../cache/weighted-map';
import type { PurgeLog } from '../../cache/purge-log';
import type { KeptDisk } from './kept-disk';

interface KeptEntry {
  value: unknown;
  json: string;
  tags: readonly string[];
  /** Where the purge log stood when the read began; `null` for what came from disk and may be of any age. */
  since: number | null;
  readAt: number;
  /** The instant from which the CMS would answer otherwise, ms. */
  until: number | undefined;
}

export interface Reading {
  tags: readonly string[];
  since: number;
  until: number | undefined;
}

/** A read that no purge touched is made again after this long, ms: it mends what a lost delivery left behind. */
export const maximumAge = 10 * 60 * 1000;

/**
 * What the CMS answered last, in memory and on disk: fresh until one of its tags is purged, and still there when the CMS is
 * not.
 */
export class KeptStore {
  readonly #entries: WeightedMap<KeptEntry>;

  constructor(
    readonly disk: KeptDisk,
    readonly log: PurgeLog,
    maximumBytes: number,
    readonly now: () => number = Date.now,
  ) {
    this.#entries = new WeightedMap(maximumBytes);
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.weight;
  }

  /** The value if it need not be read again. */
  fresh(key: string): { value: unknown; until: number | undefined } | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.since === null) return undefined;
    const now = this.now();
    if (now - entry.readAt > maximumAge || (entry.until !== undefined && now >= entry.until)) return undefined;
    return this.log.isPurged(entry.tags, entry.since) ? undefined : entry;
  }

  /** The value however old it is; from disk after a restart. */
  async known(key: string): Promise<{ value: unknown } | undefined> {
    const entry = this.#entries.get(key);
    if (entry) return entry;
    const value = await this.disk.read(key);
    if (value === undefined) return undefined;
    this.#remember(key, { value, json: JSON.stringify(value), tags: [], since: null, readAt: 0, until: undefined });
    return { value };
  }

  /**
   * Keeps what the CMS answered, unless it was purged while the answer was under way. That nothing was found is written to
   * disk only over something that was: else every mistyped address would leave a file.
   */
  async keep(key: string, value: unknown, reading: Reading): Promise<void> {
    if (this.log.isPurged(reading.tags, reading.since)) return;
    const json = JSON.stringify(value);
    const before = this.#entries.peek(key);
    this.#remember(key, { ...reading, value, json, readAt: this.now() });
    if (before?.json === json) return;
    const isWorthWriting = value !== null || (await this.disk.read(key)) !== undefined;
    if (isWorthWriting) await this.disk.write(key, value);
  }

  /** Lets go of a value for good. */
  forget(key: string): Promise<void> {
    this.#entries.delete(key);
    return this.disk.remove(key);
  }

  #remember(key: string, entry: KeptEntry): void {
    this.#entries.set(key, entry, entry.json.length * 4 + 512);
  }
}
