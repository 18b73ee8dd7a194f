import type { CollectionConfig, Payload } from 'payload';

import { nobody, staff } from '../../access/staff';
import { productNowIso } from '../../platform/clock';
import { asOfLinksSlug, type GrantRow } from './grants/grants-collection';

export const asOfVisitsSlug = 'as-of-visits';

/** The log of what was opened through preview links. */
export const asOfVisits: CollectionConfig = {
  slug: asOfVisitsSlug,
  timestamps: false,
  lockDocuments: false,
  access: { create: nobody, read: staff('publisher'), update: nobody, delete: nobody },
  admin: { hidden: true },
  labels: { singular: { bg: 'Преглед', en: 'Preview visit' }, plural: { bg: 'Прегледи', en: 'Preview visits' } },
  fields: [
    { name: 'link', type: 'text', required: true, index: true },
    { name: 'person', type: 'text' },
    { name: 'openedAt', type: 'date', required: true, index: true },
    { name: 'instant', type: 'date' },
    { name: 'path', type: 'text' },
  ],
};

/** Remembers keys for `lifetime` ms, the last `most` of them. */
export function createRecentKeys(lifetime: number, most: number, now: () => number = Date.now) {
  const known = new Map<string, number>();
  return {
    /** Whether the key is new or has expired. */
    add(key: string): boolean {
      const before = known.get(key);
      if (before !== undefined && now() - before < lifetime) return false;
      known.delete(key);
      known.set(key, now());
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) known.delete(oldest);
      return true;
    },
  };
}

export interface Visit {
  grant: GrantRow;
  path: string;
  /** ISO 8601, UTC; `null` for the present. */
  instant: string | null;
  /** Whether the visit opened the link itself, rather than a page on the way. */
  isOpening: boolean;
}

/** Repeated visits to the same page at the same moment count once for this long, ms. */
const sameVisit = 60_000;

/** Caps the rows per grant, so a crawler cannot fill the disk. */
const mostPerGrant = 2000;

const seen = createRecentKeys(sameVisit, 5000);

async function isFull({ db }: Payload, link: string): Promise<boolean> {
  const { totalDocs } = await db.count({ collection: asOfVisitsSlug, where: { link: { equals: link } } });
  return totalDocs >= mostPerGrant;
}

/** Records the visit to a page of a future moment; cheap, because it runs for every page. */
export async function recordVisit(payload: Payload, { grant, path, instant, isOpening }: Visit): Promise<void> {
  const { db } = payload;
  const isNew = seen.add(`${grant.id} ${path} ${instant ?? ''} ${isOpening}`);
  if (!isNew && !isOpening) return;
  const openedAt = productNowIso();
  const uses = (grant.uses ?? 0) + (isOpening ? 1 : 0);
  await db.updateOne({ collection: asOfLinksSlug, id: grant.id, data: { lastUsedAt: openedAt, uses } });
  if (!isNew || (await isFull(payload, grant.id))) return;
  const { id: link, person } = grant;
  await db.create({ collection: asOfVisitsSlug, data: { link, person, openedAt, instant, path: path.slice(0, 500) } });
}

interface VisitRow {
  id: string;
  openedAt: string | Date;
  instant?: string | Date | null;
  path?: string | null;
}

const iso = (instant: string | Date) => new Date(instant).toISOString();

/** The pages visited through a grant, the latest first. */
export async function latestVisits({ db }: Payload, link: string, limit: number) {
  const { docs } = await db.find<VisitRow>({
    collection: asOfVisitsSlug,
    where: { link: { equals: link } },
    sort: '-openedAt',
    limit,
    pagination: false,
  });
  return docs.map(({ openedAt, instant, path }) => ({
    openedAt: iso(openedAt),
    instant: instant ? iso(instant) : null,
    path: path ?? null,
  }));
}
