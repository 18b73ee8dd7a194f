import { clockState } from '@civic/content/clock';

import { machineOffset } from '../../../platform/clock';
import { foreignLock } from '../../../platform/database/sqlite/open-sqlite';
import { withProductTime } from '../../../platform/http/product-time';
import { siteClockOffsets } from '../../../platform/http/site-clocks';
import { currentTicker } from '../../../time/releases/ticker/running-ticker';

const iso = (instant: number | null | undefined) => (instant ? new Date(instant).toISOString() : null);

/** A lock shorter than this is the usual course of a backup, in milliseconds. */
const longLock = 2000;

/** Whether another process keeps the database's file locked, by which, and for how long. */
async function databaseState() {
  const lock = await foreignLock();
  if (!lock || lock.forMs < longLock) return { state: 'free' };
  return { state: 'locked', forSeconds: Math.round(lock.forMs / 100) / 10, holder: lock.holder ?? null };
}

function tickerState() {
  const beat = currentTicker()?.heartbeat();
  if (!beat) return { state: 'off' };
  return { state: 'on', lastBeatAt: iso(beat.lastBeatAt), nextDueAt: iso(beat.nextDueAt), overdue: beat.left };
}

/**
 * Says that the process answers, when its ticker last looked at the ledger of releases, whether writes are waiting for another
 * process, and how far the clock of the database is ahead of those of the CMS and the sites; asks nothing of the database.
 */
export async function GET(): Promise<Response> {
  const health = {
    status: 'ok',
    ticker: tickerState(),
    database: await databaseState(),
    clock: { cms: clockState(machineOffset()), sites: siteClockOffsets().map(clockState) },
  };
  return withProductTime(Response.json(health, { headers: { 'cache-control': 'no-store' } }));
}

export const dynamic = 'force-dynamic';
