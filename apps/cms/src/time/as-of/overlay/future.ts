import type { Payload } from 'payload';

import type { AsOf } from '../../../access/site-principal';
import { productNow } from '../../../platform/clock';
import { ledgerVersion } from '../../releases/ledger/ledger';
import { draftAhead } from './draft-ahead';
import { loadAhead } from './load-ahead';
import type { Future } from './look-ahead';

/**
 * All reads of one page share one computed future state. It is reused for this long, ms, while the ledger is unchanged; edits
 * published by hand in that time under a release of one language show up afterwards.
 */
const keptFor = 1000;

interface Kept {
  at: number;
  madeAt: number;
  future: Promise<Future>;
}

/** The number of cached moments: a few suffice for several people looking ahead. */
const most = 20;

const holder = globalThis as { civicFutures?: Map<string, Kept> };
const futures = (holder.civicFutures ??= new Map());

async function scheduledBy(payload: Payload, at: number): Promise<Future> {
  // For requests that look at the present, the millisecond differs with every read.
  const key = `${Math.floor(at / keptFor)} ${await ledgerVersion(payload)}`;
  const now = productNow();
  const kept = futures.get(key);
  if (kept && now - kept.madeAt < keptFor && kept.at <= at) return kept.future;
  const future = loadAhead(payload, at).then((ahead) => ahead.future);
  futures.delete(key);
  futures.set(key, { at, madeAt: now, future });
  future.catch(() => futures.delete(key));
  for (const old of [...futures.keys()].slice(0, -most)) futures.delete(old);
  return future;
}

async function withDraft(payload: Payload, { at, draftOf }: AsOf): Promise<Future> {
  const future = await scheduledBy(payload, at);
  const draft = draftOf && (await draftAhead(payload, draftOf, at));
  return draft ? { ...future, documents: new Map(future.documents).set(draftOf, draft) } : future;
}

const byRequest = new WeakMap<AsOf, Promise<Future>>();

/** The difference between the content at the moment and the public content: one result for all reads of a request. */
export function futureOf(payload: Payload, asOf: AsOf): Promise<Future> {
  const known = byRequest.get(asOf) ?? withDraft(payload, asOf);
  byRequest.set(asOf, known);
  return known;
}
