import { currentTicker } from '../../../time/releases/ticker/running-ticker';

const iso = (instant: number | null | undefined) => (instant ? new Date(instant).toISOString() : null);

/** Says that the process answers, and when its ticker last looked at the ledger of releases; asks nothing of anybody else. */
export function GET(): Response {
  const beat = currentTicker()?.heartbeat();
  const ticker = beat
    ? { state: 'on', lastBeatAt: iso(beat.lastBeatAt), nextDueAt: iso(beat.nextDueAt), overdue: beat.left }
    : { state: 'off' };
  return Response.json({ status: 'ok', ticker }, { headers: { 'cache-control': 'no-store' } });
}

export const dynamic = 'force-dynamic';
