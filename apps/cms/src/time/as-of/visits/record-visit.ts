import type { Payload } from 'payload';

import type { GrantRow } from '../grants/grant-row';
import { asOfLinksSlug } from '../links-collection';
import { asOfVisitsSlug } from '../visits-collection';
import { createRecently } from './recently';

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

const seen = createRecently(sameVisit, 5000);

async function isFull({ db }: Payload, link: string): Promise<boolean> {
  const { totalDocs } = await db.count({ collection: asOfVisitsSlug, where: { link: { equals: link } } });
  return totalDocs >= mostPerGrant;
}

/** Records the visit to a page of a future moment; cheap, because it runs for every page. */
export async function recordVisit(payload: Payload, { grant, path, instant, isOpening }: Visit): Promise<void> {
  const { db } = payload;
  const isNew = seen.add(`${grant.id} ${path} ${instant ?? ''} ${isOpening}`);
  if (!isNew && !isOpening) return;
  const openedAt = new Date().toISOString();
  const uses = (grant.uses ?? 0) + (isOpening ? 1 : 0);
  await db.updateOne({ collection: asOfLinksSlug, id: grant.id, data: { lastUsedAt: openedAt, uses } });
  if (!isNew || (await isFull(payload, grant.id))) return;
  const { id: link, person } = grant;
  await db.create({ collection: asOfVisitsSlug, data: { link, person, openedAt, instant, path: path.slice(0, 500) } });
}
