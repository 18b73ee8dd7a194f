import type { ComingRelease, ComingReleases } from '@civic/content/coming';
import type { Payload } from 'payload';

import { databaseNow } from '../../platform/database/database-clock';
import { ledgerVersion } from '../as-of/overlay/ledger-version';
import { loadAhead } from '../as-of/overlay/load-ahead';
import { comingTags } from './coming-tags';

/** How far ahead the site is told, ms; it asks again long before. */
const horizon = 24 * 60 * 60_000;

/** The nearest instants alone: those behind them are told once these have passed. */
const mostInstants = 500;

/**
 * What was worked out is told again for this long, ms, while the ledger stands as it stood: what is published by hand meanwhile may
 * touch other lists than those it touched before.
 */
const keptFor = 30_000;

interface Kept {
  ledger: string;
  at: number;
  coming: Promise<ComingRelease[]>;
}

/** On the global object, because a bundler may load this module more than once. */
const holder = globalThis as { civicComing?: Kept | undefined };

async function workOut(payload: Payload, now: number): Promise<ComingRelease[]> {
  const { future, today } = await loadAhead(payload, now + horizon);
  return comingTags(future.changes, today).slice(0, mostInstants);
}

/** The coming instants of releases, ends and reverts with the tags that each will touch. */
export async function readComing(payload: Payload): Promise<ComingReleases> {
  const [now, ledger] = await Promise.all([databaseNow(payload), ledgerVersion(payload)]);
  const kept = holder.civicComing;
  const isCurrent = kept?.ledger === ledger && now - kept.at < keptFor && now >= kept.at;
  const coming = isCurrent ? kept.coming : workOut(payload, now);
  if (!isCurrent) {
    holder.civicComing = { ledger, at: now, coming };
    coming.catch(() => (holder.civicComing = undefined));
  }
  const told = await coming;
  return { now: new Date(await databaseNow(payload)).toISOString(), coming: told };
}
