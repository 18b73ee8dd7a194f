import { foreignLock } from '../../../platform/database/sqlite/open-sqlite';
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

/**
 * Says that the process answers, when its ticker last looked at the ledger of releases, and whether writes are waiting for another
 * process; asks nothing of the database.
 */
export async function GET(): Promise<Response> {
  const beat = currentTicker()?.heartbeat();
  const ticker = beat
    ? { state: 'on', lastBeatAt: iso(beat.lastBeatAt), nextDueAt: iso(beat.nextDueAt), overdue: beat.left }
    : { state: 'off' };
  return Response.json(
    { status: 'ok', ticker, database: await databaseState() },
    { headers: { 'cache-control': 'no-store' } },
  );
}

export const dynamic = 'force-dynamic';
