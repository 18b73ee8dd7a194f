import type { AsOfTransition } from '@civic/content/as-of';
import { windowedTypes } from '@civic/content/content-types';
import { changingWhere } from '@civic/content/visibility-where';
import type { Payload } from 'payload';

import { productNow } from '../../platform/clock';
import type { RawRow } from '../../platform/rows/raw-row';
import { groupByInstant, releaseEvents, windowsAhead } from './events-ahead';
import { loadAhead } from './overlay/load-ahead';

/** The maximum number of instants that fit a list. */
const most = 60;

/** The public documents, by `type/id`, whose visibility changes after the instant. */
async function documentsWithWindows({ db }: Payload, now: number): Promise<Map<string, RawRow>> {
  const found = await Promise.all(
    windowedTypes.map(async (type) => {
      const where = changingWhere(type, now);
      const { docs } = await db.find({ collection: type, where, locale: 'all', limit: 0, pagination: false });
      return docs.map((row) => [`${type}/${String(row.id)}`, row as RawRow] as const);
    }),
  );
  return new Map(found.flat());
}

/** The coming instants at which the public content changes: windows of documents, releases and their ends. */
export async function transitionsAhead(payload: Payload): Promise<AsOfTransition[]> {
  const now = productNow();
  const [{ steps, future }, today] = await Promise.all([
    loadAhead(payload, Infinity),
    documentsWithWindows(payload, now),
  ]);
  const happenings = [...releaseEvents(steps), ...windowsAhead(today, future.changes, now)];
  return groupByInstant(
    happenings.filter(({ at }) => at > now),
    most,
  );
}
