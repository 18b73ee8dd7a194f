import type { PayloadRequest } from 'payload';

import { takingBack } from '../../../content/status-hook';
import type { RawRow } from '../../../platform/rows/raw-row';
import { fieldsOf } from '../../../platform/upstream/flattened-fields';
import { ReleaseError } from '../errors';
import { findItems, inside } from '../ledger/ledger';
import type { ItemRow } from '../ledger/ledger-row';
import type { ReleasableType } from '../plan';
import { readMain, readPublished } from './documents';
import { fingerprint } from './fingerprint';
import { effectiveContent, type MergeFields } from './merge-locales';
import { publishContent, takeDown } from './publish-content';

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

/** The pinned content, checked against its fingerprint. @throws ReleaseError when it is another. */
function pinnedContent({ content, hash }: ItemRow): RawRow {
  if (!content || !hash || fingerprint(content) !== hash) throw new ReleaseError(tampered);
  return content;
}

/** The content to publish: the pinned content, or the public content with some languages replaced by the pinned ones. */
export const contentToPublish = (fields: MergeFields, item: ItemRow, published: RawRow | null): RawRow =>
  effectiveContent(fields, pinnedContent(item), published, item.locales);

/**
 * Carries out one item in the request's transaction, and stores on it the content visitors had before. @throws ReleaseError or
 * ValidationError when it cannot be carried out.
 */
export async function applyItem(req: PayloadRequest, item: ItemRow): Promise<NonNullable<ItemRow['before']>> {
  const { type, id } = documentOf(item);
  const main = await readMain(req, type, id);
  if (!main) throw new ReleaseError(deleted);
  const published = main._status === 'published' ? main : null;
  if (item.action === 'unpublish') {
    await takeDown(req, type, id);
    return { content: published, afterHash: null };
  }
  const content = contentToPublish(fieldsOf(req.payload, type), item, published);
  const after = await publishContent(req, type, id, content, { pinned: item.version });
  return { content: published, afterHash: fingerprint(after) };
}

const neverDone = {
  bg: 'Промяната, която трябва да се върне, не е била изпълнена.',
  en: 'The release to be reverted was never carried out.',
};

async function revertItem(req: PayloadRequest, item: ItemRow): Promise<void> {
  const { type, id } = documentOf(item);
  const { before } = item;
  if (!before) throw new ReleaseError(neverDone);
  // A document that was deleted since counts as reverted.
  if (!(await readMain(req, type, id))) return;
  if (before.content) await publishContent(req, type, id, before.content);
  else await takeDown(req, type, id);
}

/** Restores the content visitors had before the release, in the request's transaction, the last item first. */
export async function revertItems(req: PayloadRequest, release: string): Promise<void> {
  const items = await findItems(inside(req), release);
  await takingBack(req, async () => {
    for (const item of items.reverse()) await revertItem(req, item);
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
