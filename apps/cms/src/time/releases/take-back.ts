import type { PayloadRequest } from 'payload';

import { takingBack } from '../../content/status-hook';
import { documentOf } from './apply-item';
import { readMain, readPublished } from './documents';
import { ReleaseError } from './errors';
import { fingerprint } from './fingerprint';
import { findItems, inside } from './ledger';
import type { ItemRow } from './ledger-row';
import { publishContent, takeDown } from './publish-content';

const neverDone = {
  bg: 'Промяната, която трябва да се върне, не е била изпълнена.',
  en: 'The release that is to be taken back was never carried out.',
};

async function takeBackItem(req: PayloadRequest, item: ItemRow): Promise<void> {
  const { type, id } = documentOf(item);
  const { before } = item;
  if (!before) throw new ReleaseError(neverDone);
  // A document that was deleted since counts as reverted.
  if (!(await readMain(req, type, id))) return;
  if (before.content) await publishContent(req, type, id, before.content);
  else await takeDown(req, type, id);
}

/** Restores the content visitors had before the release, in the request's transaction, the last item first. */
export async function takeBack(req: PayloadRequest, release: string): Promise<void> {
  const items = await findItems(inside(req), release);
  await takingBack(req, async () => {
    for (const item of items.reverse()) await takeBackItem(req, item);
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
