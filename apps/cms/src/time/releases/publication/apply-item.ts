import type { AdminText } from '@civic/content/admin-languages';
import type { Payload, PayloadRequest } from 'payload';

import { takingBack } from '../../../content/status-hook';
import type { RawRow } from '../../../platform/rows/raw-row';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { ReleaseError } from '../errors';
import { settledOver, type Carried, type Happened, type Planned } from '../intentions/on-document';
import { findItems, inside } from '../ledger/ledger';
import { releaseItemsSlug, type ItemRow, type LedgerRow } from '../ledger/ledger-row';
import type { Finding, ReleasableType } from '../plan';
import { presentOf, releasedPresent, takenBackPresent, targetsIn, type Surroundings } from '../targets/on-present';
import type { Vanished } from '../targets/present-content';
import { Presence } from '../targets/presence';
import { vanishedFindings, vanishedRefusal, type When } from '../targets/vanished-words';
import { readMain, readPublished, titleOf } from './documents';
import { fingerprint } from './fingerprint';
import { freeAddresses, type Publication } from './free-addresses';
import type { MergeField } from './merge-locales';
import { obstacleWords } from './obstacle-words';
import { followingEdits, publishContent, takeDown } from './publish-content';
import { carriedNow, itemsAbove, readHappened } from './what-happened';

export const documentOf = (item: Pick<ItemRow, 'document'>): { type: ReleasableType; id: string } => {
  const [type, id] = item.document.split('/') as [ReleasableType, string];
  return { type, id };
};

const tampered = {
  bg: 'Запазеното за тази промяна съдържание не е каквото беше при насрочването. Нищо не е публикувано; насрочете отново.',
  en: 'The content kept for this release is not what it was when scheduled. Nothing was published; schedule it again.',
};

const deleted = {
  bg: 'Документ от тази промяна е изтрит междувременно. Нищо не е публикувано; насрочете отново без него.',
  en: 'A document of this release has been deleted since. Nothing was published; schedule it again without it.',
};

/** Checks the pinned content of an item against its fingerprint. @throws ReleaseError when it is not what it was. */
export function assertIntact({ action, content, hash }: ItemRow): void {
  if (action === 'unpublish') return;
  if (!content || !hash || fingerprint(content) !== hash) throw new ReleaseError(tampered);
}

/** What an item is to do with its document, after what happened to that since. */
export function plannedOf(item: ItemRow, since: readonly Happened[]): Planned {
  const { action, locales, base, content = null } = item;
  return { action, locales, content, base: base ? base.content : undefined, since };
}

/** The fields of a type, in the shape in which contents are compared. */
export const shapesOf = (payload: Pick<Payload, 'collections'>, type: ReleasableType) =>
  // A comparison looks at a few properties that every flattened field has.
  fieldsOf(payload, type) as unknown as MergeField[];

/** All contents that an item keeps of its document. */
export const contentsOf = ({ base, content, before, layer }: ItemRow) => [
  content,
  ...[base, before, layer].map((one) => one?.content),
  ...[before, layer].map((one) => one?.after),
];

/** The surroundings of an item's contents and of others, which `presence` looks up as far as it has not yet. */
async function surroundingsOf(
  fields: MergeField[],
  presence: Presence,
  item: ItemRow,
  others: readonly (RawRow | null | undefined)[] = [],
): Promise<Surroundings> {
  return { fields, keeps: await presence.learn(targetsIn(fields, [...contentsOf(item), ...others])) };
}

const layersIn = (carried: readonly Carried[]) => carried.flatMap(({ before, after }) => [before, after]);

/** What an item of a scheduled release would make public as things stand, and why it could not be carried out. */
async function resultOf(
  req: PayloadRequest,
  item: ItemRow,
  release: Pick<LedgerRow, 'scheduledAt'>,
  { main, presence }: { main: RawRow; presence: Presence },
) {
  const { type } = documentOf(item);
  const fields = shapesOf(req.payload, type);
  const since = await readHappened(req, fields, item, release);
  const around = await surroundingsOf(fields, presence, item, [main, ...layersIn(since)]);
  const now = main._status === 'published' ? main : null;
  const { content, obstacles, vanished } = releasedPresent(around, plannedOf(item, since), now, main);
  const obstacle = obstacles.length > 0 ? obstacleWords(obstacles, { title: titleOf(main), type, fields }) : null;
  return { around, content, obstacle, vanished };
}

/** What an item of a scheduled release would make public as things stand, why it could not be carried out, and what it would lack. */
export const foreseen = (
  req: PayloadRequest,
  item: ItemRow,
  release: Pick<LedgerRow, 'scheduledAt'>,
  main: RawRow,
): Promise<{ content: RawRow | null; obstacle: AdminText | null; vanished: Vanished[] }> =>
  resultOf(req, item, release, { main, presence: new Presence(inside(req)) });

/** The surroundings as they are, or as they will be once a target (`type/id`) is deleted. */
async function surroundingsWithout(req: PayloadRequest, item: ItemRow, target?: string): Promise<Surroundings> {
  const fields = shapesOf(req.payload, documentOf(item).type);
  const { keeps } = await surroundingsOf(fields, new Presence(inside(req)), item);
  return { fields, keeps: (one) => one !== target && keeps(one) };
}

/** What a pinned content names and is deleted, once `target` (`type/id`) is too. */
export async function missingInPin(req: PayloadRequest, item: ItemRow, target?: string): Promise<Vanished[]> {
  const around = await surroundingsWithout(req, item, target);
  const { content } = item;
  return content ? releasedPresent(around, { ...plannedOf(item, []), base: null }, null, content).vanished : [];
}

/** What the end of a release would give back to a document and is deleted, once `target` (`type/id`) is too. */
export async function missingAtEnd(req: PayloadRequest, item: ItemRow, target?: string): Promise<Vanished[]> {
  const { base, content = null, locales } = item;
  const around = await surroundingsWithout(req, item, target);
  const carried = carriedNow(shapesOf(req.payload, documentOf(item).type), item) ?? {
    locales,
    before: base?.content ?? null,
    after: content,
  };
  return takenBackPresent(around, carried, carried.after, {}).vanished;
}

/** @throws ReleaseError when a required target is gone. */
function assertComplete(vanished: readonly Vanished[], main: RawRow, type: ReleasableType, when: When): void {
  const missing = vanished.find(({ isRequired }) => isRequired);
  if (missing) throw new ReleaseError(vanishedRefusal(titleOf(main), type, missing, when));
}

/** What an item of a release is to publish. */
export function publicationOf({ document, action, base, content }: ItemRow): Publication[] {
  if (action === 'unpublish' || !content) return [];
  return [{ ...documentOf({ document }), before: base?.content ?? null, after: content }];
}

interface Surrounding {
  presence: Presence;
  /** The rows, by `type/id`, whose documents have given up their addresses, as they were before that. */
  former: Map<string, RawRow>;
}

/** The row of a document before it gave up its address for others of the same release; that counts once. */
async function readFormer(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
  former: Surrounding['former'],
): Promise<RawRow | null> {
  const document = `${type}/${id}`;
  const row = former.get(document) ?? (await readMain(req, type, id));
  former.delete(document);
  return row;
}

/** What became of an item. */
interface AppliedItem {
  /** The content visitors had before and have after it, with its fingerprint. */
  before: NonNullable<ItemRow['before']>;
  /** What it was carried out without. */
  findings: Finding[];
}

/**
 * Carries out one item of a release in the request's transaction. @throws ReleaseError or ValidationError when it cannot be carried
 * out.
 */
export async function applyItem(
  req: PayloadRequest,
  item: ItemRow,
  release: Pick<LedgerRow, 'scheduledAt'>,
  { presence, former }: Surrounding,
): Promise<AppliedItem> {
  const { type, id } = documentOf(item);
  const main = await readFormer(req, type, id, former);
  if (!main) throw new ReleaseError(deleted);
  assertIntact(item);
  const before = main._status === 'published' ? main : null;
  const { around, content, obstacle, vanished } = await resultOf(req, item, release, { main, presence });
  if (obstacle) throw new ReleaseError(obstacle);
  assertComplete(vanished, main, type, 'release');
  const findings = vanishedFindings({ key: item.document, title: titleOf(main) }, vanished, 'release');
  if (!content) {
    await takeDown(req, type, id);
    return { before: { content: presentOf(around, before), after: null, afterHash: null }, findings };
  }
  const fields = shapesOf(req.payload, type);
  const after = await publishContent(req, type, id, content, {
    pinned: item.version,
    adapt: followingEdits(fields, before),
  });
  return { before: { content: presentOf(around, before), after, afterHash: fingerprint(after) }, findings };
}

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
function publicationBack(req: PayloadRequest, item: ItemRow): Publication[] {
  const { type, id } = documentOf(item);
  const carried = carriedNow(shapesOf(req.payload, type), item);
  return carried?.before && carried.after ? [{ type, id, before: carried.after, after: carried.before }] : [];
}

const isSame = (one: RawRow | null, other: RawRow | null) =>
  one && other ? fingerprint(one) === fingerprint(other) : one === other;

const changeItem = (req: PayloadRequest, id: string, data: object) =>
  updateIfMatches(req.payload, { collection: releaseItemsSlug, where: { id: { equals: id } }, data: { ...data }, req });

async function revertItem(
  req: PayloadRequest,
  item: ItemRow,
  { now, overrule, presence, former }: TakingBack & Surrounding,
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
  const { content: after, vanished } = takenBackPresent(around, carried, before, main, { above: layers, overrule });
  assertComplete(vanished, main, type, 'end');
  if (after && !isSame(presentOf(around, before), after)) {
    // What was overruled stays the newest draft.
    await publishContent(req, type, id, after, overrule ? {} : { adapt: followingEdits(fields, before) });
  } else if (before && !after) await takeDown(req, type, id);
  for (const one of above) {
    const { before: content, after } = settledOver(fields, carried, one.layer);
    await changeItem(req, one.id, { layer: { content, after } });
  }
  return vanishedFindings({ key: item.document, title: titleOf(main) }, vanished, 'end');
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
      items.flatMap((item) => publicationBack(req, item)),
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
