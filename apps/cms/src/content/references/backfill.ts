import { draftedTypes, globalTypes } from '@civic/content/content-types';
import type { Payload, PayloadRequest } from 'payload';

import { inTransaction } from '../../platform/database/transactions/in-transaction';
import { referencesSlug, type ReferenceRow } from './collection';
import { indexSource } from './keep-references';

/** The row that tells how far the content of before the index was read: its target is the last document, or `finished`. */
const progress = 'progress';
const finished = 'finished';

/** How many documents a transaction reads: others must not wait long for it. */
const batch = 25;

async function readProgress(req: Pick<PayloadRequest, 'payload'>): Promise<ReferenceRow | undefined> {
  const { docs } = await req.payload.db.find<ReferenceRow>({
    collection: referencesSlug,
    where: { source: { equals: progress } },
    limit: 1,
    pagination: false,
  });
  return docs[0];
}

/** Whether the index tells of all content. */
export const isIndexed = async (payload: Payload): Promise<boolean> =>
  (await readProgress({ payload }))?.target === finished;

/** Whether content of before the index is still being read. */
export async function isCompleting(payload: Payload): Promise<boolean> {
  const reached = await readProgress({ payload });
  return reached !== undefined && reached.target !== finished;
}

async function writeProgress(req: PayloadRequest, reached: string): Promise<void> {
  const { db } = req.payload;
  const data = { source: progress, layer: progress, target: reached };
  await db.deleteMany({ collection: referencesSlug, where: { source: { equals: progress } }, req });
  await db.create({ collection: referencesSlug, data, req });
}

/** The next documents (`type/id`) after the one that was reached, type by type. */
async function nextKeys(req: PayloadRequest, reached: string | undefined): Promise<string[]> {
  const cut = reached?.indexOf('/') ?? 0;
  const [type, last] = reached ? [reached.slice(0, cut), reached.slice(cut + 1)] : [draftedTypes[0], undefined];
  const rest = draftedTypes.slice(draftedTypes.findIndex((one) => one === type));
  for (const collection of rest) {
    const { docs } = await req.payload.db.find<{ id: string }>({
      collection,
      where: collection === type && last ? { id: { greater_than: last } } : {},
      select: {},
      sort: 'id',
      limit: batch,
      pagination: false,
      req,
    });
    if (docs.length > 0) return docs.map(({ id }) => `${collection}/${id}`);
  }
  return [];
}

/** Looks at some more documents. @returns how many. */
const indexSome = (payload: Payload): Promise<number> =>
  inTransaction(payload, async (req) => {
    const reached = (await readProgress(req))?.target;
    if (reached === finished) return 0;
    const keys = await nextKeys(req, reached);
    for (const key of keys) await indexSource(req, key);
    if (keys.length === 0) for (const slug of globalTypes) await indexSource(req, `globals/${slug}`);
    await writeProgress(req, keys.at(-1) ?? finished);
    return keys.length;
  });

/** How many documents pass between two lines of the log. */
const told = 1000;

/**
 * Reads the content that was written before there was an index, once in the life of a database, some documents at a time. A process that
 * stops in between, or another one, goes on where it was.
 */
export async function indexFormerContent(payload: Payload): Promise<void> {
  if (await isIndexed(payload)) return;
  let count = 0;
  for (let some = await indexSome(payload); some > 0; some = await indexSome(payload)) {
    count += some;
    if (count % told < some) payload.logger.info(`Where content is used: ${count} documents read.`);
  }
  payload.logger.info(`Where content is used: all ${count} documents read.`);
}
