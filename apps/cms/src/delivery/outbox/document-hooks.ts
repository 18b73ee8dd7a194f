import type { DocumentType } from '@civic/content/content-types';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
} from 'payload';

import { isMovingToBin } from '../../content/bin/acts';
import { productNow } from '../../platform/clock';
import { documentChange } from './changes';
import { readDocument } from './main-row';
import { recall, remember } from './memory';
import { record } from './outbox';
import type { Snapshot } from './snapshot';

const keyOf = (type: DocumentType, id: unknown) => `${type}/${String(id)}`;

/** Before a save: remembers the public content. */
export const rememberBeforeChange =
  (type: DocumentType): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'update') {
      const id = String(originalDoc?.id ?? data.id);
      remember(req, keyOf(type, id), await readDocument(req, type, id));
    }
    return data;
  };

/**
 * After a save: creates an event when the public content changes. A draft of a published document leaves the main row unchanged,
 * which distinguishes it from an unpublish: both save a document whose status is `draft`.
 */
export const recordAfterChange =
  (type: DocumentType): CollectionAfterChangeHook =>
  async ({ doc, req }) => {
    const before = recall<Snapshot | null>(req, keyOf(type, doc.id)) ?? null;
    const savedDraft = doc._status === 'draft';
    if (savedDraft && !before?.published) return doc;
    const after = await readDocument(req, type, String(doc.id));
    const isUntouched = before?.updatedAt === after?.updatedAt && before?.published === after?.published;
    if (isUntouched && doc._status !== 'published') return doc;
    await recordChange(req, before, after);
    return doc;
  };

/** What is moved to the bin is written, and its change recorded as that of every other write. */
export const rememberBeforeDelete =
  (type: DocumentType): CollectionBeforeDeleteHook =>
  async ({ id, req }) => {
    if (!isMovingToBin(req, keyOf(type, id))) remember(req, keyOf(type, id), await readDocument(req, type, String(id)));
  };

export const recordAfterDelete =
  (type: DocumentType): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    if (isMovingToBin(req, keyOf(type, id))) return doc;
    const before = recall<Snapshot | null>(req, keyOf(type, id)) ?? null;
    await recordChange(req, before, null, true);
    return doc;
  };

async function recordChange(
  req: Parameters<CollectionAfterChangeHook>[0]['req'],
  before: Snapshot | null,
  after: Snapshot | null,
  deleted = false,
) {
  const at = productNow();
  const change = documentChange(before, after, at, { deleted });
  if (change) await record(req, change, at);
}
