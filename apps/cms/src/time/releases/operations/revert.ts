import type { Payload } from 'payload';

import { productNowIso } from '../../../platform/clock';
import { inTransaction } from '../../../platform/database/transactions/in-transaction';
import { Conflict, Missing } from '../errors';
import { findRelease, findReleases, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { writeRelease } from '../ledger/write-release';
import { changedSince } from '../publication/take-back';
import { cancelIn } from './cancel';

export interface Revert {
  by: string;
  /** Revert it although documents were published or taken down again since. */
  force: boolean;
}

/**
 * Schedules the inverse of a release that was carried out, due at once; its scheduled end is cancelled with it, because nothing is
 * left to end. @throws Missing; Conflict with the documents that were changed since, unless forced.
 */
export function revert(payload: Payload, id: string, { by, force }: Revert): Promise<LedgerRow> {
  return inTransaction(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    if (release.state !== 'done' || release.kind !== 'release') throw new Conflict('done');
    const changed = force ? [] : await changedSince(req, id);
    if (changed.length > 0) throw new Conflict('unchanged', changed);
    const inverses = await findReleases(inside(req), { where: { inverseOf: { equals: id } }, sort: 'createdAt' });
    if (inverses.some(({ kind, state }) => state === 'done' || (kind === 'revert' && state === 'scheduled'))) {
      throw new Conflict('done');
    }
    for (const end of inverses.filter(({ state }) => state === 'scheduled')) await cancelIn(req, end.id, { by });
    return writeRelease(req, {
      title: release.title ?? '',
      state: 'scheduled',
      kind: 'revert',
      dueAt: productNowIso(),
      endAt: null,
      plan: release.plan,
      inverseOf: id,
      scheduledBy: by,
    });
  });
}
