import type { PayloadRequest } from 'payload';

import { inside, pendingReleasesOf } from '../../releases/ledger/ledger';
import { stopsReleases } from '../refusals';

const scheduledOf = async (req: PayloadRequest, document: string) =>
  (await pendingReleasesOf(inside(req), document)).filter(({ state }) => state === 'scheduled');

/**
 * Moves an instant of a document (`type/id`) unless a scheduled release of it needs a decision afterwards, in the transaction of the
 * request. @throws CalendarRefusal, on which a person may insist.
 */
export async function refusingToStop(req: PayloadRequest, document: string, move: () => Promise<void>): Promise<void> {
  const before = await scheduledOf(req, document);
  await move();
  if (before.length === 0) return;
  const still = new Set((await scheduledOf(req, document)).map(({ id }) => id));
  const stopped = before.filter(({ id }) => !still.has(id));
  if (stopped.length > 0) throw stopsReleases(stopped.map(({ title }) => title ?? '—'));
}
