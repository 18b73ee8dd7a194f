import type { PayloadRequest } from 'payload';

import type { Entry } from './entries';

/** Determines the drafts whose document is public. */
export async function withPublicity(req: PayloadRequest, entries: Entry[]): Promise<Entry[]> {
  const types = [...new Set(entries.map(({ type }) => type))];
  const known = await Promise.all(
    types.map(async (type) => {
      const ids = entries.filter((entry) => entry.type === type).map(({ id }) => id);
      const where = { id: { in: ids }, _status: { equals: 'published' } };
      const { docs } = await req.payload.find({
        collection: type,
        where,
        depth: 0,
        pagination: false,
        select: { updatedAt: true },
        overrideAccess: false,
        user: req.user,
      });
      return docs.map(({ id }) => `${type}/${id}`);
    }),
  );
  const published = new Set(known.flat());
  return entries.map((entry) => ({ ...entry, isPublic: published.has(`${entry.type}/${entry.id}`) }));
}
