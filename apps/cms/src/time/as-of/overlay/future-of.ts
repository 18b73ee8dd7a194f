import type { Payload } from 'payload';

import type { AsOf } from '../../../access/site-principal';
import { draftAhead } from './draft-ahead';
import type { Future } from './future';
import { ledgerVersion } from './ledger-version';
import { loadAhead } from './load-ahead';

/**
 * The thirty reads of a page look at one future. One that was worked out for the same ledger is looked at again for this long, ms; what is
 * published meanwhile by hand under a release of one language is seen after it.
 */
const keptFor = 1000;

interface Kept {
  at: number;
  madeAt: number;
  future: Promise<Future>;
}

/** Moments that several people look at, one after the other: a few are enough. */
const most = 20;

const holder = globalThis as { civicFutures?: Map<string, Kept> };
const futures = (holder.civicFutures ??= new Map());

async function scheduledBy(payload: Payload, at: number): Promise<Future> {
  // Who looks at the present looks at another millisecond with every read.
  const key = `${Math.floor(at / keptFor)} ${await ledgerVersion(payload)}`;
  const now = Date.now();
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

/** How what is seen at the moment differs from what visitors have: one answer for all the reads of a request. */
export function futureOf(payload: Payload, asOf: AsOf): Promise<Future> {
  const known = byRequest.get(asOf) ?? withDraft(payload, asOf);
  byRequest.set(asOf, known);
  return known;
}
