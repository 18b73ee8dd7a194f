import type { Payload } from 'payload';

import { findReleases, outside } from '../../releases/ledger/ledger';
import type { CalendarEvent } from '../events/event';

/** More moves of one release are not expected; a longer chain is cut there. */
const longestChain = 50;

/** The rows replaced by the given ones, by id. */
async function predecessors(payload: Payload, ids: string[]): Promise<Map<string, string>> {
  const rows = await findReleases(outside(payload), { where: { id: { in: ids } }, sort: 'createdAt' });
  return new Map(rows.flatMap(({ id, replaces }) => (replaces ? [[id, replaces] as const] : [])));
}

/**
 * The permanent name of each release's event: a moved release is another row of the ledger, and still the same appointment to a
 * calendar program.
 */
export async function lastingIds(payload: Payload, events: readonly CalendarEvent[]): Promise<Map<string, string>> {
  const origins = new Map(events.flatMap(({ release }) => (release ? [[release, release] as const] : [])));
  let open = [...origins.keys()];
  for (let step = 0; open.length > 0 && step < longestChain; step += 1) {
    const before = await predecessors(payload, [...new Set(open.map((id) => origins.get(id) as string))]);
    open = open.filter((id) => before.has(origins.get(id) as string));
    for (const id of open) origins.set(id, before.get(origins.get(id) as string) as string);
  }
  return new Map(
    events.flatMap(({ id, release }) =>
      release ? [[id, id.replace(release, origins.get(release) ?? release)] as const] : [],
    ),
  );
}
