import type { ComingRelease, ComingReleases } from '@civic/content/coming';
import type { Payload } from 'payload';

import { databaseNow } from '../../platform/database/database-clock';
import { loadAhead } from '../as-of/overlay/load-ahead';
import { ledgerVersion } from '../releases/ledger/ledger';
import { comingTags } from './coming-tags';

/** Horizon of the list, ms; the site refreshes it long before. */
const horizon = 24 * 60 * 60_000;

/** Only the nearest instants: later ones follow once these have passed. */
const mostInstants = 500;

/**
 * Lifetime of a computed answer, ms, while the ledger is unchanged: content published by hand in that time may touch other lists
 * than before.
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
  const releases = await coming;
  return { now: new Date(await databaseNow(payload)).toISOString(), coming: releases };
}
