import { count } from '../../cache/counts';
import { cacheState } from '../../cache/shared-state';
import { currentPreview } from '../as-of/current-preview';
import { contentStore } from './content-store';
import { earliest } from './earliest';
import { CmsRequestError, CmsUnreachableError } from './errors';
import { addPageTags, markDegraded, markUntil } from './page-tags';
import { readDirectly } from './read-directly';
import type { Item, ReadOutcome, Source } from './source';

/** How long a page waits for a read whose values are all known from before, ms. */
const patience = 3000;

class TooSlowError extends Error {
  override name = 'TimeoutError';
}

async function load<Value>(items: Item[], source: Source<Value>, since: number): Promise<ReadOutcome> {
  const { kept, tombstones } = contentStore();
  try {
    const ids = items.map((item) => item.id);
    const loaded = await source.load(ids);
    for (const { id, key, tags } of items) {
      const value = loaded.values.get(id) ?? null;
      void kept.keep(key, value, { tags, since, until: loaded.untilOf(id) });
      if (value !== null && source.tombstone && !kept.log.isPurged(tags, since)) tombstones.lift(source.tombstone(id));
    }
    return loaded;
  } catch (error) {
    if (error instanceof CmsRequestError || error instanceof CmsUnreachableError) return { error };
    throw error;
  }
}

/**
 * The outcome as far as pages wait for it: with older values to show, they do not wait for a CMS that is slow. The read goes on, and
 * what it brings is kept: given up and begun anew each time, a CMS that always takes longer would never be heard.
 */
async function inPatience(items: Item[], read: Promise<ReadOutcome>): Promise<ReadOutcome> {
  const { kept, health } = contentStore();
  const known = await Promise.all(items.map(({ key }) => kept.known(key)));
  if (!known.every(Boolean)) return read;
  return new Promise((resolve, reject) => {
    const waiting = setTimeout(() => {
      const error = new TooSlowError('The CMS takes too long');
      health.noteFailure(error);
      count('cms_reads_failed');
      resolve({ error });
    }, patience);
    read.then(resolve, reject).finally(() => clearTimeout(waiting));
  });
}

/** Joins reads under way, unless a purge after their start made them outdated. */
function startOrJoin<Value>(items: Item[], source: Source<Value>): Map<string, Promise<ReadOutcome>> {
  const { underWay } = contentStore();
  const { log } = cacheState();
  const joined = new Map<string, Promise<ReadOutcome>>();
  const rest = items.filter(({ key, tags, id }) => {
    const read = underWay.get(key);
    if (!read || log.isPurged(tags, read.since)) return true;
    joined.set(id, read.outcome);
    return false;
  });
  if (rest.length === 0) return joined;
  const since = log.position;
  const loading = load(rest, source, since);
  const outcome = inPatience(rest, loading);
  for (const { key, id } of rest) {
    const read = { since, outcome };
    underWay.set(key, read);
    joined.set(id, outcome);
    const clear = () => {
      if (underWay.get(key) === read) underWay.delete(key);
    };
    loading.then(clear, clear);
  }
  return joined;
}

async function keptInstead(item: Item, tombstone: string | undefined): Promise<{ value: unknown } | undefined> {
  const { kept, tombstones } = contentStore();
  if (tombstone !== undefined && tombstones.has(tombstone)) return { value: null };
  return kept.known(item.key);
}

/**
 * Values by id: fresh ones from memory, others from the CMS or, during an outage, from the cache; the page then counts as
 * degraded. `null` is a value that the CMS does not show; an id without an entry was never read. The page being rendered gets
 * the tags of every item, found or not, and is valid as long as all items are.
 */
export async function readThrough<Value>(source: Source<Value>): Promise<Map<string, Value | null>> {
  if (await currentPreview()) return readDirectly(source);
  const { kept, tombstones } = contentStore();
  await Promise.all([tombstones.load(), addPageTags(source.items.flatMap((item) => item.tags))]);
  const result = new Map<string, Value | null>();
  const untils: (number | undefined)[] = [];
  const missing = source.items.filter(({ id, key }) => {
    const known = kept.fresh(key);
    if (!known) return true;
    result.set(id, known.value as Value | null);
    untils.push(known.until);
    return false;
  });
  const reads = startOrJoin(missing, source);
  let isDegraded = false;
  for (const item of missing) {
    const outcome = await reads.get(item.id);
    if (outcome && 'values' in outcome) {
      result.set(item.id, (outcome.values.get(item.id) as Value | undefined) ?? null);
      untils.push(outcome.untilOf(item.id));
      continue;
    }
    isDegraded = true;
    const known = await keptInstead(item, source.tombstone?.(item.id));
    if (known) result.set(item.id, known.value as Value | null);
  }
  await Promise.all([markUntil(earliest(untils)), isDegraded ? markDegraded() : undefined]);
  return result;
}
