import { cacheState } from '../cache/shared-state';
import { contentStore } from './content-store';
import { CmsRequestError, CmsUnreachableError } from './errors';
import { addPageTags, markDegraded } from './page-tags';

/** One thing to read: `key` in the kept store and the tags that a purge may name. */
export interface Item {
  id: string;
  key: string;
  tags: readonly string[];
}

export interface Source<Value> {
  items: Item[];
  /** Reads these ids in one request; what the CMS does not show stays out. */
  load(ids: string[]): Promise<Map<string, Value>>;
  /** The instant from which the CMS would answer otherwise, ms. */
  until?(value: Value): number | undefined;
  /** The document whose tombstone forbids a kept value. */
  tombstone?(id: string): string;
}

/** What a read brought: values, or why there are none. */
export type Outcome = { values: Map<string, unknown> } | { error: Error };

async function load<Value>(items: Item[], source: Source<Value>, since: number): Promise<Outcome> {
  const { kept, tombstones } = contentStore();
  try {
    const values = await source.load(items.map((item) => item.id));
    for (const { id, key, tags } of items) {
      const value = values.get(id) ?? null;
      const until = value === null ? undefined : source.until?.(value);
      void kept.keep(key, value, { tags, since, until });
      if (value !== null && source.tombstone && !kept.log.isPurged(tags, since)) tombstones.lift(source.tombstone(id));
    }
    return { values };
  } catch (error) {
    if (error instanceof CmsRequestError || error instanceof CmsUnreachableError) return { error };
    throw error;
  }
}

/** Reads under way are joined, unless a purge says that they may have begun too early. */
function startOrJoin<Value>(items: Item[], source: Source<Value>): Map<string, Promise<Outcome>> {
  const { underWay } = contentStore();
  const { log } = cacheState();
  const joined = new Map<string, Promise<Outcome>>();
  const rest = items.filter(({ key, tags, id }) => {
    const read = underWay.get(key);
    if (!read || log.isPurged(tags, read.since)) return true;
    joined.set(id, read.outcome);
    return false;
  });
  if (rest.length === 0) return joined;
  const since = log.position;
  const outcome = load(rest, source, since);
  for (const { key, id } of rest) {
    const read = { since, outcome };
    underWay.set(key, read);
    joined.set(id, outcome);
    const clear = () => {
      if (underWay.get(key) === read) underWay.delete(key);
    };
    outcome.then(clear, clear);
  }
  return joined;
}

async function keptInstead(item: Item, tombstone: string | undefined): Promise<{ value: unknown } | undefined> {
  const { kept, tombstones } = contentStore();
  if (tombstone !== undefined && tombstones.has(tombstone)) return { value: null };
  return kept.known(item.key);
}

/**
 * Values by id, from memory while they are fresh, from the CMS, or from what was kept while it cannot answer; the page then
 * counts as degraded. `null` is a value that the CMS does not show; an id without an entry was never known.
 * The page that is being rendered gets the tags of every item, found or not.
 */
export async function readThrough<Value>(source: Source<Value>): Promise<Map<string, Value | null>> {
  const { kept, tombstones } = contentStore();
  await Promise.all([tombstones.load(), addPageTags(source.items.flatMap((item) => item.tags))]);
  const result = new Map<string, Value | null>();
  const missing = source.items.filter(({ id, key }) => {
    const known = kept.fresh(key);
    if (known) result.set(id, known.value as Value | null);
    return !known;
  });
  const reads = startOrJoin(missing, source);
  let isDegraded = false;
  for (const item of missing) {
    const outcome = await reads.get(item.id);
    if (outcome && 'values' in outcome) {
      result.set(item.id, (outcome.values.get(item.id) as Value | undefined) ?? null);
      continue;
    }
    isDegraded = true;
    const known = await keptInstead(item, source.tombstone?.(item.id));
    if (known) result.set(item.id, known.value as Value | null);
  }
  if (isDegraded) await markDegraded();
  return result;
}
