import type { AsOfTransition } from '@civic/content/as-of';
import type { Payload } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';
import { loadAhead } from '../overlay/load-ahead';
import { groupByInstant } from './group-by-instant';
import { releaseEvents, windowsAhead } from './ledger-events';

/** As many instants as one can choose from. */
const most = 60;

async function announcementsWithWindows({ db }: Payload, now: number): Promise<Map<string, RawRow>> {
  const after = { greater_than: new Date(now).toISOString() };
  const { docs } = await db.find({
    collection: 'announcements',
    where: {
      and: [
        { _status: { equals: 'published' } },
        { or: [{ publishAt: after }, { revealAt: after }, { expireAt: after }] },
      ],
    },
    locale: 'all',
    limit: 0,
    pagination: false,
  });
  return new Map(docs.map((row) => [`announcements/${String(row.id)}`, row as RawRow]));
}

/** The coming instants at which visitors see something else: windows of announcements, releases and their ends. */
export async function transitionsAhead(payload: Payload): Promise<AsOfTransition[]> {
  const now = Date.now();
  const [{ steps, future }, today] = await Promise.all([
    loadAhead(payload, Infinity),
    announcementsWithWindows(payload, now),
  ]);
  const happenings = [...releaseEvents(steps), ...windowsAhead(today, future.changes, now)];
  return groupByInstant(
    happenings.filter(({ at }) => at > now),
    most,
  );
}
