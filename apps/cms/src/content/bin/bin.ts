import {
  Forbidden,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionBeforeOperationHook,
  type CollectionConfig,
  type Config,
  type PayloadRequest,
  type Plugin,
  type SanitizedCollectionConfig,
} from 'payload';

import { productNowIso } from '../../platform/clock';
import { BadRequest, Refused } from '../../platform/errors';
import { binnedAtName, isInBin } from '../../platform/rows/bin';
import { readStoredRow } from '../../platform/rows/main-row';
import { updateIfMatches } from '../../platform/upstream/atomic-update';
import { say } from '../../platform/words/validators';
import { actOn, bringsBack, looksIntoBin, movesToBin, noteAct, type Update } from './acts';

const words = {
  readOnly: {
    bg: 'Документът е в коша и може само да се чете. Върнете го, за да го редактирате.',
    en: 'The document is in the bin and can only be read. Bring it back to edit it.',
  },
  oneByOne: {
    bg: 'Документите се преместват в коша и се връщат от него един по един.',
    en: 'Documents are moved to the bin and brought back from it one by one.',
  },
};

const hasDrafts = ({ versions }: Pick<CollectionConfig, 'versions'>) =>
  typeof versions === 'object' && Boolean(versions.drafts);

/**
 * Who may delete a document may move it to the bin and bring it back. Decided by the public document: Payload would go by the newest
 * version, which is a draft also where its document is public. @throws Forbidden
 */
async function assertMayDelete(req: PayloadRequest, { access, slug }: SanitizedCollectionConfig, id: string) {
  const granted = await access.delete({ req, id });
  if (granted === true) return;
  const where = granted ? { and: [{ id: { equals: id } }, granted] } : null;
  const { totalDocs } = where ? await req.payload.db.count({ collection: slug, where, req }) : { totalDocs: 0 };
  if (totalDocs === 0) throw new Forbidden(req.t);
}

/** What an update becomes as a move or a return alone, whatever else it says: only a person who publishes makes something public. */
const only = (collection: SanitizedCollectionConfig, binnedAt: string | null) => ({
  data: { [binnedAtName]: binnedAt },
  // The public content stays in its row, and the newest edits stay edits.
  ...(hasDrafts(collection) ? { draft: true } : {}),
  autosave: false,
  publishAllLocales: undefined,
  unpublishAllLocales: undefined,
});

/** Turns an update into a move to the bin, or into a return from it; whatever stands against a deletion stands against the move. */
const beforeOperation: CollectionBeforeOperationHook = async ({ args, collection, operation, overrideAccess, req }) => {
  if (operation !== 'update') return args;
  const update = args as Update;
  const changed = (changes: object) => ({ ...args, ...changes }) as typeof args;
  const isMove = movesToBin(update);
  if (!isMove && !looksIntoBin(update)) return args;
  if (update.id === undefined) throw new BadRequest(say(words.oneByOne, { req }));
  const id = String(update.id);
  const document = `${collection.slug}/${id}`;
  const row = await readStoredRow(req, collection.slug, id);
  const isThere = row !== null && isInBin(row);
  if (!isMove && !isThere) return args;
  if (!isMove && !bringsBack(update)) throw new Refused(say(words.readOnly, { req }));
  // Payload answers that there is no such document; one that is in the bin is not kept for longer.
  if (row === null || (isMove && isThere)) return changed({ trash: false });
  if (!overrideAccess) await assertMayDelete(req, collection, id);
  if (!isMove) {
    noteAct(req, document, 'back');
    return changed({ ...only(collection, null), trash: true });
  }
  const { context } = req;
  noteAct(req, document, 'moving');
  for (const hook of collection.hooks.beforeDelete) await hook({ id, collection, context, req });
  return changed({ ...only(collection, productNowIso()), trash: false });
};

/** Writes into the public document of a type with drafts what is to be written into its newest version alone. */
const beforeChange: CollectionBeforeChangeHook = async ({ collection, data, operation, originalDoc, req }) => {
  // A version made in the bin may be restored: only the bin's own acts say what is in it.
  const { [binnedAtName]: given, ...others } = data as Record<string, unknown>;
  if (operation === 'create') return others;
  const id = String(originalDoc?.id);
  const document = `${collection.slug}/${id}`;
  const act = actOn(req, document);
  // The document is taken down first, in writes of their own.
  const isMove = act === 'moving' && Boolean(given);
  if (!isMove && act !== 'back') return given === undefined ? data : { ...data, [binnedAtName]: null };
  const binnedAt = isMove ? String(given) : null;
  if (hasDrafts(collection)) {
    const where = { id: { equals: id } };
    await updateIfMatches(req.payload, { collection: collection.slug, where, data: { [binnedAtName]: binnedAt }, req });
  }
  if (isMove) noteAct(req, document, 'moved');
  return { ...data, [binnedAtName]: binnedAt };
};

/** To the rest of the product what was moved to the bin is deleted. */
const afterChange: CollectionAfterChangeHook = async ({ collection, doc, operation, req }) => {
  if (operation === 'create') return doc;
  const id = String(doc.id);
  const document = `${collection.slug}/${id}`;
  const act = actOn(req, document);
  if (act !== 'moved' && act !== 'back') return doc;
  const { context } = req;
  if (act === 'moved')
    for (const hook of collection.hooks.afterDelete) await hook({ id, collection, context, doc, req });
  noteAct(req, document, null);
  return doc;
};

const withBin = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [beforeOperation, ...(collection.hooks?.beforeOperation ?? [])],
    beforeChange: [beforeChange, ...(collection.hooks?.beforeChange ?? [])],
    afterChange: [...(collection.hooks?.afterChange ?? []), afterChange],
  },
});

/**
 * Lets documents be moved to the bin and brought back as drafts. A document in the bin is taken down and otherwise stays as it is, with what
 * names it; for all but the bin it is deleted. Its hooks must come before those of the guard of publications.
 */
export const binPlugin: Plugin = (config: Config): Config => ({
  ...config,
  collections: config.collections?.map((collection) => (collection.trash ? withBin(collection) : collection)),
});
