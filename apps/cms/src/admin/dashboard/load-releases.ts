import type { PayloadRequest, Where } from 'payload';

import { isStaff } from '../../access/roles';
import { findReleases, outside } from '../../time/releases/ledger/ledger';
import { toViews } from '../../time/releases/ledger/views';
import type { ReleaseView } from '../../time/releases/plan';
import { groupReleases } from '../releases/list/group-releases';
import type { Transition } from './transitions';

const transitionOf = ({ id, title, kind, dueAt }: ReleaseView): Transition => ({
  path: `releases/${id}`,
  title,
  kind,
  at: dueAt,
});

/** Coming releases, and failed or overdue ones; `now` in ms since the epoch. */
export async function loadReleases(
  { payload, user }: PayloadRequest,
  now: number,
): Promise<{ coming: Transition[]; trouble: ReleaseView[] }> {
  if (!isStaff(user)) return { coming: [], trouble: [] };
  const isAhead: Where = { state: { equals: 'scheduled' } };
  const failed: Where = { and: [{ state: { equals: 'failed' } }, { replacedBy: { exists: false } }] };
  const rows = await findReleases(outside(payload), { where: { or: [isAhead, failed] }, sort: ['dueAt', 'createdAt'] });
  const { coming, trouble } = groupReleases(await toViews(outside(payload), rows, now));
  return { coming: coming.map(transitionOf), trouble };
}
