import { isDocumentType } from '@civic/content/content-types';
import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionConfig,
  PayloadRequest,
} from 'payload';

import { isBringingBack } from '../../../content/bin/acts';
import { unlessInBin } from '../../../content/bin/unless-in-bin';
import type { RawRow } from '../../../platform/rows/raw-row';
import { releasableTypes, type ReleasableType } from '../plan';
import { settleAddresses } from '../pending/settle-addresses';
import { isCarryingOut } from '../publication/carrying-out';
import { decideAnew, giveChanged } from '../publication/decide-anew';
import { readMain } from '../publication/documents';
import { reconsiderAll } from '../publication/reconsider';
import { changeMany, deleteMany } from '../publishing/change-many';
import { refuseUnfit } from '../publishing/refuse-unfit';
import { setTakenDown } from '../publication/set-taken-down';
import { refuseInBulk } from './refuse-in-bulk';
import { takeDownFirst } from './take-down-first';

/** The document that is being published, as it was before. */
interface Publishing {
  /** `type/id`. */
  document: string;
  row: RawRow | null;
}

const contextKey = 'civicPublishing';

const beforeChange =
  (type: ReleasableType): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation !== 'update' || isCarryingOut(req)) return data;
    const document = `${type}/${String(originalDoc?.id)}`;
    if (!isBringingBack(req, document)) await refuseInBulk(req, document);
    if (data._status !== 'published') return data;
    const row = await readMain(req, type, String(originalDoc?.id));
    req.context[contextKey] = { document, row } satisfies Publishing;
    return data;
  };

const beforeDelete =
  (type: ReleasableType): CollectionBeforeDeleteHook =>
  ({ id, req }) =>
    refuseInBulk(req, `${type}/${String(id)}`);

/** After a person published a document. */
async function published(req: PayloadRequest, type: ReleasableType, { document, row }: Publishing): Promise<void> {
  if (row?._status !== 'published') {
    await decideAnew(req, document);
    await setTakenDown(req, document, false);
  }
  const after = await readMain(req, type, document.slice(type.length + 1));
  if (row && after) await giveChanged(req, document, { before: row, after });
}

const afterChange =
  (type: ReleasableType): CollectionAfterChangeHook =>
  async ({ doc, operation, req }) => {
    if (isCarryingOut(req)) return doc;
    if (operation === 'create') {
      await refuseUnfit(req, type, String(doc.id), null);
      return doc;
    }
    const document = `${type}/${String(doc.id)}`;
    const publishing = req.context[contextKey] as Publishing | undefined;
    delete req.context[contextKey];
    if (publishing?.document === document) {
      await refuseUnfit(req, type, String(doc.id), publishing.row?._status === 'published' ? publishing.row : null);
      await published(req, type, publishing);
    }
    await reconsiderAll(req, document);
    await settleAddresses(req);
    return doc;
  };

const afterDelete =
  (type: string): CollectionAfterDeleteHook =>
  async ({ doc, id, req }) => {
    await reconsiderAll(req, `${type}/${String(id)}`);
    await settleAddresses(req);
    return doc;
  };

/**
 * A collection whose pending releases are looked at after every act of a person, in its transaction: a publication, a take-down, a move
 * of a window or a deletion may stand against one, or undo what stood against it.
 */
export function withWatch(collection: CollectionConfig): CollectionConfig {
  const { slug, hooks } = collection;
  if (!isDocumentType(slug)) return collection;
  const endpoints = [changeMany(slug), deleteMany(slug), ...(collection.endpoints || [])];
  const type = releasableTypes.find((one) => one === slug);
  if (!type) return { ...collection, endpoints };
  return {
    ...collection,
    endpoints,
    hooks: {
      ...hooks,
      beforeOperation: [...(hooks?.beforeOperation ?? []), takeDownFirst(type)],
      beforeChange: [...(hooks?.beforeChange ?? []), beforeChange(type)],
      afterChange: [...(hooks?.afterChange ?? []), afterChange(type)],
      beforeDelete: [...(hooks?.beforeDelete ?? []), unlessInBin(beforeDelete(type))],
      afterDelete: [...(hooks?.afterDelete ?? []), afterDelete(type)],
    },
  };
}
