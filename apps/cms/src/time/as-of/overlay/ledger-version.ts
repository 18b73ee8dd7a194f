import type { Payload } from 'payload';

import { releasesSlug } from '../../releases/names';

/** A text that changes whenever a release is scheduled, moved, cancelled or carried out; cheap to read. */
export async function ledgerVersion({ db }: Payload): Promise<string> {
  const { docs, totalDocs } = await db.find<{ id: string; updatedAt: string | Date }>({
    collection: releasesSlug,
    where: { state: { equals: 'scheduled' } },
    select: { updatedAt: true },
    sort: '-updatedAt',
    limit: 1,
  });
  return `${totalDocs} ${docs[0]?.id} ${String(docs[0]?.updatedAt)}`;
}
