import type { PayloadRequest } from 'payload';

import type { RawRow } from '../../../platform/rows/raw-row';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { intentionsBetween } from '../intentions/intentions';
import { leavesById } from '../intentions/leaves-by-id';
import { findReleases, inside } from '../ledger/ledger';
import { releaseItemsSlug, type ItemRow } from '../ledger/ledger-row';
import { documentOf, shapesOf } from './apply-item';
import { carriedNow, standingItems } from './what-happened';

const setLayer = (req: PayloadRequest, id: string, layer: NonNullable<ItemRow['layer']>) =>
  updateIfMatches(req.payload, {
    collection: releaseItemsSlug,
    where: { id: { equals: id } },
    data: { layer: { ...layer } },
    req,
  });

/**
 * Lets go of what releases did to the presence of a document (`type/id`), because a person published it while it was not public: an end
 * or a revert neither takes it down again nor, should a person take it down later, brings it back.
 */
export async function decideAnew(req: PayloadRequest, document: string): Promise<void> {
  const fields = shapesOf(req.payload, documentOf({ document }).type);
  for (const item of await standingItems(inside(req), document)) {
    const carried = carriedNow(fields, item);
    if (!carried || (carried.before === null) === (carried.after === null)) continue;
    await setLayer(req, item.id, { content: carried.after, after: carried.after });
  }
}

/** The releases that will end by themselves. */
async function endingReleases(req: PayloadRequest): Promise<string[]> {
  const ends = await findReleases(inside(req), {
    where: { and: [{ kind: { equals: 'end' } }, { state: { equals: 'scheduled' } }, { dueAt: { exists: true } }] },
    sort: 'dueAt',
  });
  return ends.flatMap(({ inverseOf }) => inverseOf ?? []);
}

/**
 * Gives the values of a document (`type/id`) that a person changed from the releases that had changed them to the person: the end of a
 * release leaves them, even if the person makes them the same again.
 */
export async function giveChanged(
  req: PayloadRequest,
  document: string,
  { before, after }: { before: RawRow; after: RawRow },
): Promise<void> {
  const ending = await endingReleases(req);
  if (ending.length === 0) return;
  const fields = shapesOf(req.payload, documentOf({ document }).type);
  const changed = intentionsBetween(leavesById(fields, before), leavesById(fields, after)).map(({ path }) => path);
  if (changed.length === 0) return;
  for (const item of await standingItems(inside(req), document)) {
    const carried = ending.includes(item.release) ? carriedNow(fields, item) : null;
    if (!carried) continue;
    const given = [...new Set([...(carried.given ?? []), ...changed])];
    await setLayer(req, item.id, { content: carried.before, after: carried.after, given });
  }
}
