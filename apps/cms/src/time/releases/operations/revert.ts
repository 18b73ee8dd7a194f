import type { Payload, PayloadRequest } from 'payload';

import { takenWords } from '../../../content/addresses/taken-words';
import { productNowIso } from '../../../platform/clock';
import { Conflict, Missing, Unfit } from '../errors';
import { findItems, findRelease, findReleases, inside } from '../ledger/ledger';
import type { LedgerRow } from '../ledger/ledger-row';
import { writeRelease } from '../ledger/write-release';
import type { Finding } from '../plan';
import { errorIn } from '../preflight/finding';
import { titleOf } from '../publication/documents';
import { changedSince, publicationBack } from '../publication/take-back';
import { takenAddress } from '../publication/taken-address';
import { cancelIn } from './cancel';
import { changingLedger } from './changing-ledger';

export interface Revert {
  by: string;
  /** Revert it although documents were published or taken down again since. */
  force: boolean;
}

/** The addresses that the documents of a release had before it and cannot have any more. */
async function addressesGone(req: PayloadRequest, release: string): Promise<Finding[]> {
  const items = await findItems(inside(req), release);
  const together = new Set(items.map(({ document }) => document));
  const findings: Finding[] = [];
  for (const { type, id, after } of items.flatMap((item) => publicationBack(req, item))) {
    const taken = await takenAddress(req, { type, id, content: after }, { together, reserved: true });
    const about = { key: `${type}/${id}`, title: titleOf(after) };
    if (!taken) continue;
    const message = takenWords(taken.address, taken.taken);
    findings.push(errorIn('slug-clash', about, { path: 'slug', message }));
  }
  return findings;
}

/**
 * Schedules the inverse of a release that was carried out, due at once; its scheduled end is cancelled with it, because nothing is
 * left to end. @throws Missing; Conflict with the documents that were changed since, unless forced; Unfit when another document has an
 * address that one of them had before, or will have it.
 */
export function revert(payload: Payload, id: string, { by, force }: Revert): Promise<LedgerRow> {
  return changingLedger(payload, async (req) => {
    const release = await findRelease(inside(req), id);
    if (!release) throw new Missing();
    if (release.state !== 'done' || release.kind !== 'release') throw new Conflict('done');
    const changed = force ? [] : await changedSince(req, id);
    if (changed.length > 0) throw new Conflict('unchanged', changed);
    const inverses = await findReleases(inside(req), { where: { inverseOf: { equals: id } }, sort: 'createdAt' });
    if (inverses.some(({ kind, state }) => state === 'done' || (kind === 'revert' && state === 'scheduled'))) {
      throw new Conflict('done');
    }
    const taken = await addressesGone(req, id);
    if (taken.length > 0) throw new Unfit(taken);
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
