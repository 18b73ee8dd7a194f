import { WeightedMap } from '../../cache/weighted-map';
import type { PurgeLog } from '../../cache/purge-log';
import { siteNow } from '../../platform/clock';
import type { KeptDisk } from './kept-disk';

interface KeptEntry {
  value: unknown;
  json: string;
  tags: readonly string[];
  /** The position of the purge log when the read began; `null` for values from disk, whose age is unknown. */
  since: number | null;
  readAt: number;
  /** The instant from which the CMS's answer will differ, ms. */
  until: number | undefined;
}

export interface Reading {
  tags: readonly string[];
  since: number;
  until: number | undefined;
}

/** The maximum age of a value without purges, ms; reading it again repairs the effect of a lost delivery. */
export const maximumAge = 10 * 60 * 1000;

/**
 * The last answers of the CMS, in memory and on disk. They are fresh until one of their tags is purged, and remain available
 * when the CMS is not.
 */
export class KeptStore {
  readonly #entries: WeightedMap<KeptEntry>;

  constructor(
    readonly disk: KeptDisk,
    readonly log: PurgeLog,
    maximumBytes: number,
    readonly now: () => number = siteNow,
  ) {
    this.#entries = new WeightedMap(maximumBytes);
  }

  get size(): number {
    return this.#entries.size;
  }

  get bytes(): number {
    return this.#entries.weight;
  }

  /** The value, if it is fresh. */
  fresh(key: string): { value: unknown; until: number | undefined } | undefined {
    const entry = this.#entries.get(key);
    if (!entry || entry.since === null) return undefined;
    const now = this.now();
    if (now - entry.readAt > maximumAge || (entry.until !== undefined && now >= entry.until)) return undefined;
    return this.log.isPurged(entry.tags, entry.since) ? undefined : entry;
  }

  /** The value regardless of its age; from disk after a restart. */
  async known(key: string): Promise<{ value: unknown } | undefined> {
    const entry = this.#entries.get(key);
    if (entry) return entry;
    const value = await this.disk.read(key);
    if (value === undefined) return undefined;
    this.#remember(key, { value, json: JSON.stringify(value), tags: [], since: null, readAt: 0, until: undefined });
    return { value };
  }

  /**
   * Stores an answer of the CMS, unless it was purged during the read. An empty result is written to disk only over an existing
   * value; otherwise every mistyped address would leave a file.
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

  /** Deletes a value permanently. */
  forget(key: string): Promise<void> {
    this.#entries.delete(key);
    return this.disk.remove(key);
  }

  #remember(key: string, entry: KeptEntry): void {
    this.#entries.set(key, entry, entry.json.length * 4 + 512);
  }
}
