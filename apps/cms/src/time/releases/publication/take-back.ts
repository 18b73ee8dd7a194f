import type { PayloadRequest } from 'payload';

import { takingBack } from '../../../content/status-hook';
import type { RawRow } from '../../../platform/rows/raw-row';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { ReleaseError } from '../errors';
import { settledOver } from '../intentions/on-document';
import { findItems, inside } from '../ledger/ledger';
import { releaseItemsSlug, type ItemRow } from '../ledger/ledger-row';
import type { Finding } from '../plan';
import { presentOf, takenBackDown, takenBackPresent } from '../targets/on-present';
import { Presence } from '../targets/presence';
import { layersIn, surroundingsOf } from '../targets/surroundings';
import { findVanished } from '../targets/vanished-words';
import { assertComplete, documentOf, readFormer, shapesOf, type Surrounding } from './apply-item';
import { readPublished, titleOf } from './documents';
import { fingerprint } from './fingerprint';
import { freeAddresses, type Publication } from './free-addresses';
import { changeLast, followingEdits, publishContent, takeDown } from './publish-content';
import { carriedNow, itemsAbove } from './what-happened';

const neverDone = {
  bg: 'Промяната, която трябва да се върне, не е била изпълнена.',
  en: 'The release to be reverted was never carried out.',
};

interface TakingBack {
  /** ms, UTC. */
  now: number;
  /** Whether what was changed since gives way, because a person was shown it and said so. */
  overrule: boolean;
  presence: Presence;
}

/** What taking an item back is to publish. */
export function publicationBack(req: PayloadRequest, item: ItemRow): Publication[] {
  const { type, id } = documentOf(item);
  const carried = carriedNow(shapesOf(req.payload, type), item);
  return carried?.before && carried.after ? [{ type, id, after: carried.before }] : [];
}

/** How taking an item back moves its document: one that goes down leaves its addresses to those that had them before. */
function movesBack(req: PayloadRequest, item: ItemRow): Publication[] {
  const { type, id } = documentOf(item);
  const carried = carriedNow(shapesOf(req.payload, type), item);
  const isFirst = carried?.after && !carried.before;
  return isFirst ? [{ type, id, after: {} }] : publicationBack(req, item);
}

const isSame = (one: RawRow | null, other: RawRow | null) =>
  one && other ? fingerprint(one) === fingerprint(other) : one === other;

const changeItem = (req: PayloadRequest, id: string, data: object) =>
  updateIfMatches(req.payload, { collection: releaseItemsSlug, where: { id: { equals: id } }, data: { ...data }, req });

async function revertItem(
  req: PayloadRequest,
  item: ItemRow,
  { now, overrule, presence, former }: TakingBack & Pick<Surrounding, 'former'>,
): Promise<Finding[]> {
  const { type, id } = documentOf(item);
  const fields = shapesOf(req.payload, type);
  const carried = carriedNow(fields, item);
  if (!carried) throw new ReleaseError(neverDone);
  await changeItem(req, item.id, { endedAt: new Date(now).toISOString() });
  const main = await readFormer(req, type, id, former);
  // A document that was deleted since counts as reverted.
  if (!main) return [];
  const before = main._status === 'published' ? main : null;
  const above = (await itemsAbove(req, item)).flatMap((one) => {
    const layer = carriedNow(fields, one);
    return layer ? [{ id: one.id, layer }] : [];
  });
  const layers = above.map(({ layer }) => layer);
  const around = await surroundingsOf(fields, presence, item, [main, ...layersIn(layers)]);
  const taking = { above: layers, overrule };
  const { content: after, vanished } = takenBackPresent(around, carried, before, main, taking);
  // What a document that is down had of the release comes back with nobody who publishes it again.
  const last = before ? null : takenBackDown(around, carried, main, taking);
  await assertComplete(req, { main, type, vanished }, 'end');
  if (after && !isSame(presentOf(around, before), after)) {
    const gentle = overrule ? takenBackPresent(around, carried, before, main, { above: layers }).content : after;
    const follow = followingEdits(fields, before);
    // The edits follow what the release itself did; what was overruled stays in them.
    await publishContent(req, type, id, after, { adapt: (edits, published) => follow(edits, gentle ?? published) });
  } else if (before && !after) await takeDown(req, type, id);
  else if (last && !isSame(presentOf(around, main), last))
    await changeLast(req, type, id, last, followingEdits(fields, main));
  for (const [place, { before: content, after, given }] of settledOver(fields, carried, layers).entries()) {
    await changeItem(req, above[place]?.id ?? '', { layer: { content, after, given: given ?? [] } });
  }
  return findVanished(req, { key: item.document, title: titleOf(main) }, vanished, 'end');
}

/**
 * Takes a release back in the request's transaction, the last item first: what it changed is as it would be without it, and what was
 * changed since stays unless it is overruled. Returns what is missing because it was deleted since.
 */
export async function revertItems(req: PayloadRequest, release: string, how: TakingBack): Promise<Finding[]> {
  const items = await findItems(inside(req), release);
  const findings: Finding[] = [];
  await takingBack(req, async () => {
    const former = await freeAddresses(
      req,
      items.flatMap((item) => movesBack(req, item)),
    );
    for (const item of items.reverse()) findings.push(...(await revertItem(req, item, { ...how, former })));
  });
  return findings;
}

/** The documents of a release that were published or taken down again since it was carried out. */
export async function changedSince(req: PayloadRequest, release: string): Promise<string[]> {
  const items = await findItems(inside(req), release);
  const presence = new Presence(inside(req));
  const changed: string[] = [];
  for (const item of items) {
    const { type, id } = documentOf(item);
    const published = await readPublished(req, type, id);
    const hash = published && fingerprint(published);
    if (hash === (item.before?.afterHash ?? null)) continue;
    // What was deleted since is no change of the document.
    const around = await surroundingsOf(shapesOf(req.payload, type), presence, item, [published]);
    const after = presentOf(around, item.before?.after ?? null);
    if (!after || !published || !isSame(presentOf(around, published), after)) changed.push(item.document);
  }
  return changed;
}
