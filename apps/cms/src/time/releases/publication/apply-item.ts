import type { Payload, PayloadRequest } from 'payload';

import { takingBack } from '../../../content/status-hook';
import type { RawRow } from '../../../platform/rows/raw-row';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { NeedsDecision, ReleaseError } from '../errors';
import {
  released,
  settledOver,
  takenBack,
  type Happened,
  type Obstacle,
  type Planned,
} from '../intentions/on-document';
import { findItems, inside } from '../ledger/ledger';
import { releaseItemsSlug, type ItemRow, type LedgerRow } from '../ledger/ledger-row';
import type { ReleasableType } from '../plan';
import { readMain, readPublished, titleOf } from './documents';
import { exposureAt } from './exposure';
import { fingerprint } from './fingerprint';
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

/** Checks the pinned content of an item against its fingerprint. @throws ReleaseError when it is not what it was. */
export function assertIntact({ action, content, hash }: ItemRow): void {
  if (action === 'unpublish') return;
  if (!content || !hash || fingerprint(content) !== hash) throw new ReleaseError(tampered);
}

/** What an item is to do with its document at an instant (ms, UTC), after what happened to that since. */
export function plannedOf(item: ItemRow, since: readonly Happened[], at: number): Planned {
  const { action, locales, base, content = null } = item;
  const exposure = exposureAt(documentOf(item).type, at);
  return { action, locales, content, base: base ? base.content : undefined, since, exposure };
}

/** The fields of a type, in the shape in which contents are compared. */
export const shapesOf = (payload: Pick<Payload, 'collections'>, type: ReleasableType) =>
  // A comparison looks at a few properties that every flattened field has.
  fieldsOf(payload, type) as unknown as MergeField[];

/** The facts of a release's row that its items need. */
export type Scheduled = Pick<LedgerRow, 'scheduledAt' | 'dueAt'>;

/** What an item of a scheduled release is to do, read in the request's transaction. */
export async function readPlanned(req: PayloadRequest, item: ItemRow, release: Scheduled): Promise<Planned> {
  const fields = shapesOf(req.payload, documentOf(item).type);
  return plannedOf(item, await readHappened(req, fields, item, release), Date.parse(release.dueAt ?? ''));
}

/** What an item of a scheduled release would make public as things stand, and why it could not be carried out. */
export async function foreseen(
  req: PayloadRequest,
  item: ItemRow,
  release: Scheduled,
  main: RawRow | null,
): Promise<{ content: RawRow | null; obstacles: Obstacle[] }> {
  if (!main) return { content: null, obstacles: item.action === 'unpublish' ? [] : [{ kind: 'deleted' }] };
  const planned = await readPlanned(req, item, release);
  const fields = shapesOf(req.payload, documentOf(item).type);
  return released(fields, planned, main._status === 'published' ? main : null, main);
}

/**
 * Carries out one item of a release in the request's transaction. Returns the content visitors had before and have after it, with
 * its fingerprint. @throws NeedsDecision when people's acts since stand against it; ReleaseError or ValidationError when it cannot be
 * carried out.
 */
export async function applyItem(
  req: PayloadRequest,
  item: ItemRow,
  release: Scheduled,
): Promise<NonNullable<ItemRow['before']>> {
  const { type, id } = documentOf(item);
  const main = await readMain(req, type, id);
  if (main) assertIntact(item);
  const before = main?._status === 'published' ? main : null;
  const fields = shapesOf(req.payload, type);
  const { content, obstacles } = await foreseen(req, item, release, main);
  if (obstacles.length > 0) {
    const title = titleOf(main ?? item.content);
    throw new NeedsDecision(obstacleWords(obstacles, { title, type, fields }));
  }
  if (!content) {
    // A document that was deleted since counts as taken down.
    if (main) await takeDown(req, type, id);
    return { content: before, after: null, afterHash: null };
  }
  const after = await publishContent(req, type, id, content, {
    pinned: item.version,
    adapt: followingEdits(fields, before),
  });
  return { content: before, after, afterHash: fingerprint(after) };
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
}

const isSame = (one: RawRow | null, other: RawRow | null) =>
  one && other ? fingerprint(one) === fingerprint(other) : one === other;

const changeItem = (req: PayloadRequest, id: string, data: object) =>
  updateIfMatches(req.payload, { collection: releaseItemsSlug, where: { id: { equals: id } }, data: { ...data }, req });

async function revertItem(req: PayloadRequest, item: ItemRow, { now, overrule }: TakingBack): Promise<void> {
  const { type, id } = documentOf(item);
  const fields = shapesOf(req.payload, type);
  const carried = carriedNow(fields, item);
  if (!carried) throw new ReleaseError(neverDone);
  await changeItem(req, item.id, { endedAt: new Date(now).toISOString() });
  const main = await readMain(req, type, id);
  // A document that was deleted since counts as reverted.
  if (!main) return;
  const before = main._status === 'published' ? main : null;
  const above = (await itemsAbove(req, item)).flatMap((one) => {
    const layer = carriedNow(fields, one);
    return layer ? [{ id: one.id, layer }] : [];
  });
  const after = takenBack(fields, carried, before, { above: above.map(({ layer }) => layer), overrule });
  if (after && !isSame(before, after)) {
    // What was overruled stays the newest draft.
    await publishContent(req, type, id, after, overrule ? {} : { adapt: followingEdits(fields, before) });
  } else if (before && !after) await takeDown(req, type, id);
  for (const one of above) {
    const { before: content, after } = settledOver(fields, carried, one.layer);
    await changeItem(req, one.id, { layer: { content, after } });
  }
}

/**
 * Takes a release back in the request's transaction, the last item first: what it changed is as it would be without it, and what was
 * changed since stays unless it is overruled.
 */
export async function revertItems(req: PayloadRequest, release: string, how: TakingBack): Promise<void> {
  const items = await findItems(inside(req), release);
  await takingBack(req, async () => {
    for (const item of items.reverse()) await revertItem(req, item, how);
  });
}

/** The documents of a release that were published or taken down again since it was carried out. */
export async function changedSince(req: PayloadRequest, release: string): Promise<string[]> {
  const items = await findItems(inside(req), release);
  const changed: string[] = [];
  for (const item of items) {
    const { type, id } = documentOf(item);
    const published = await readPublished(req, type, id);
    const hash = published && fingerprint(published);
    if (hash !== (item.before?.afterHash ?? null)) changed.push(item.document);
  }
  return changed;
}
