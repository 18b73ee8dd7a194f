import type { CollectionConfig, PayloadRequest, Where } from 'payload';
import { always, type Exposure } from './exposures';

export const usagesSlug = 'media-usages';

/**
 * The periods in which visitors may see a file, a picture or a document for download, one per published document that shows it. The system writes them with every
 * publication and reads them when a file is requested; it is not editable, so no access rule is needed here.
 */
export const mediaUsages: CollectionConfig = {
  slug: usagesSlug,
  timestamps: false,
  lockDocuments: false,
  admin: { hidden: true },
  labels: {
    singular: { bg: 'Употреба на файл', en: 'Use of a file' },
    plural: { bg: 'Употреби на файлове', en: 'Uses of files' },
  },
  fields: [
    // The id in its own collection: no two collections give the same.
    { name: 'media', type: 'text', required: true, index: true },
    { name: 'owner', type: 'text', required: true, index: true },
    { name: 'from', type: 'date', required: true, index: true },
    { name: 'until', type: 'date', required: true, index: true },
  ],
};

const signature = ({ media, from, until }: Exposure) =>
  [media, new Date(from).toISOString(), new Date(until).toISOString()].join(' ');

/** Updates the ledger to the files that the owner shows now; in the transaction of the request. */
export async function replaceUsages(req: PayloadRequest, owner: string, exposures: Exposure[]): Promise<void> {
  const where: Where = { owner: { equals: owner } };
  const { db } = req.payload;
  const { docs } = await db.find<Exposure & { id: string }>({ collection: usagesSlug, where, pagination: false, req });
  const unchanged = docs.map(signature).sort().join() === exposures.map(signature).sort().join();
  if (unchanged) return;
  if (docs.length > 0) await db.deleteMany({ collection: usagesSlug, where, req });
  for (const exposure of exposures) await db.create({ collection: usagesSlug, data: { ...exposure, owner }, req });
}

/** `except` names owners whose files do not count. */
const visibleAt = (at: Date, except: string[]): Where[] => [
  { from: { less_than_equal: at.toISOString() } },
  { until: { greater_than: at.toISOString() } },
  ...(except.length > 0 ? [{ owner: { not_in: except } }] : []),
];

/** The ids of the files that a visitor may see at the instant; `except` as for `isVisible`. */
export async function visibleMedia(req: PayloadRequest, at: Date, except: string[] = []): Promise<string[]> {
  const { docs } = await req.payload.db.find<Exposure>({
    collection: usagesSlug,
    where: { and: visibleAt(at, except) },
    select: { media: true },
    pagination: false,
    req,
  });
  return [...new Set(docs.map(({ media }) => media))];
}

/** Whether a visitor may see the file at the instant, and not only because of documents left out (`except`, as `type/id`). */
export async function isVisible(req: PayloadRequest, media: string, at: Date, except: string[] = []): Promise<boolean> {
  const where: Where = { and: [{ media: { equals: media } }, ...visibleAt(at, except)] };
  const { totalDocs } = await req.payload.db.count({ collection: usagesSlug, where, req });
  return totalDocs > 0;
}

/** The instant (ms, UTC) from which a file that is visible at `at` is hidden from visitors; `undefined` when none is set. */
export async function visibleUntil(req: PayloadRequest, media: string, at: Date): Promise<number | undefined> {
  const where: Where = { and: [{ media: { equals: media } }, ...visibleAt(at, [])] };
  const { docs } = await req.payload.db.find<Exposure>({ collection: usagesSlug, where, pagination: false, req });
  const last = Math.max(...docs.map(({ until }) => Date.parse(until)));
  return last < Date.parse(always.until) && last > at.getTime() ? last : undefined;
}
