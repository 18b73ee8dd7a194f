import { createLocalReq, type PayloadRequest } from 'payload';

import type { BeforeCommit } from '../../platform/database/transactions/guard-transactions';
import type { Written } from '../../platform/database/transactions/written';
import { referencesSlug, type Layer, type ReferenceRow } from './collection';
import { fieldsOfSource, readLayer, sourceOf, targetsNamedIn } from './named-in';

const layers: readonly Layer[] = ['live', 'draft'];

/** The layers of a source that a write may have changed. */
const touched: Record<Written['what'], readonly Layer[]> = { row: ['live'], version: ['draft'], deletion: layers };

/** Sources (`type/id`, `globals/slug`) with the layers to be looked at again. */
type Stale = Map<string, Set<Layer>>;

function addTo(stale: Stale, key: string, some: readonly Layer[]): void {
  if (!sourceOf(key)) return;
  const known = stale.get(key) ?? new Set();
  for (const layer of some) known.add(layer);
  stale.set(key, known);
}

const rowsWhere = async (req: PayloadRequest, where: object) =>
  (
    await req.payload.db.find<ReferenceRow>({
      collection: referencesSlug,
      where: where as never,
      pagination: false,
      limit: 0,
      req,
    })
  ).docs;

/** Where something is deleted, one database empties what named it, and the other keeps its id: both are looked at again. */
async function addNaming(req: PayloadRequest, stale: Stale, deleted: readonly string[]): Promise<void> {
  if (deleted.length === 0) return;
  const rows = await rowsWhere(req, { target: { in: deleted } });
  for (const { source, layer } of rows) addTo(stale, source, [layer]);
}

/** Makes the index tell what a source names in some of its layers; only differences are written. */
export async function indexSource(req: PayloadRequest, key: string, some: readonly Layer[] = layers): Promise<void> {
  const source = sourceOf(key);
  if (!source) return;
  const fields = fieldsOfSource(req, source);
  const known = await rowsWhere(req, { source: { equals: key } });
  const { db } = req.payload;
  for (const layer of some) {
    const targets = targetsNamedIn(fields, await readLayer(req, source, layer));
    const own = known.filter((row) => row.layer === layer);
    const gone = own.filter(({ target }) => !targets.includes(target)).map(({ id }) => id);
    const fresh = targets.filter((target) => !own.some((row) => row.target === target));
    if (gone.length > 0) await db.deleteMany({ collection: referencesSlug, where: { id: { in: gone } }, req });
    for (const target of fresh)
      await db.create({ collection: referencesSlug, data: { source: key, layer, target }, req });
  }
}

/**
 * Keeps the index of references in the transaction of everything that is written, whoever writes it and in whatever way: a form, the API,
 * a release or a script.
 */
export const keepReferences: BeforeCommit = async (payload, transactionID, written) => {
  const stale: Stale = new Map();
  for (const { key, what } of written) addTo(stale, key, touched[what]);
  const deleted = written.flatMap(({ key, what }) => (what === 'deletion' ? [key] : []));
  if (stale.size === 0 && deleted.length === 0) return;
  const req = await createLocalReq({}, payload);
  req.transactionID = transactionID;
  await addNaming(req, stale, deleted);
  for (const [key, some] of stale) await indexSource(req, key, [...some]);
};
