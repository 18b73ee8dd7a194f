import type { Payload, Where } from 'payload';

import { grantRowSchema } from '../grants/grant-row';
import type { LiveLink } from '../grants/live-link';
import { asOfLinksSlug } from '../links-collection';
import { latestVisits } from '../visits/latest-visits';

const live = (): Where => ({
  and: [
    { kind: { equals: 'link' } },
    { revokedAt: { exists: false } },
    { expiresAt: { greater_than: new Date().toISOString() } },
  ],
});

async function namesOf({ db }: Payload, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const { docs } = await db.find<{ id: string; name?: string }>({
    collection: 'users',
    where: { id: { in: [...new Set(ids)] } },
    limit: 0,
    pagination: false,
  });
  return new Map(docs.map(({ id, name }) => [String(id), name ?? '']));
}

/** The links for colleagues that are live, the newest first, with the latest visits of each. */
export async function listLinks(payload: Payload): Promise<LiveLink[]> {
  const { docs } = await payload.db.find({
    collection: asOfLinksSlug,
    where: live(),
    sort: '-createdAt',
    limit: 200,
    pagination: false,
  });
  const rows = docs.map((row) => grantRowSchema.parse(row));
  const names = await namesOf(
    payload,
    rows.flatMap(({ createdBy }) => createdBy ?? []),
  );
  return Promise.all(
    rows.map(async ({ id, person, instant, path, draftOf, expiresAt, lastUsedAt, uses, createdBy }) => ({
      ...{ id, person, instant, path, draftOf, expiresAt, lastUsedAt },
      uses: uses ?? 0,
      by: (createdBy && names.get(createdBy)) || null,
      visits: await latestVisits(payload, id, 10),
    })),
  );
}
