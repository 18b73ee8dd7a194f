import type { Payload } from 'payload';

import { asOfVisitsSlug } from '../visits-collection';

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
