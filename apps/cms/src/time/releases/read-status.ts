import type { PayloadRequest } from 'payload';

import { documentStatus } from './document-status';
import { readLatest, readMain } from './documents';
import { findReleases, inside, releasesOf } from './ledger';
import type { DocumentStatus, ReleasableType } from './plan';

async function wasPublished(req: PayloadRequest, type: ReleasableType, id: string): Promise<boolean> {
  const { totalDocs } = await req.payload.db.countVersions({
    collection: type,
    where: { and: [{ parent: { equals: id } }, { 'version._status': { equals: 'published' } }] },
    req,
  });
  return totalDocs > 0;
}

/** The current status of a document; `null` when it does not exist. */
export async function readStatus(
  req: PayloadRequest,
  type: ReleasableType,
  id: string,
): Promise<DocumentStatus | null> {
  const main = await readMain(req, type, id);
  if (!main) return null;
  const touching = await releasesOf(inside(req), [`${type}/${id}`]);
  const [latest, published, releases] = await Promise.all([
    readLatest(req, type, id),
    wasPublished(req, type, id),
    touching.length === 0
      ? []
      : findReleases(inside(req), {
          where: {
            and: [
              { or: [{ id: { in: touching } }, { inverseOf: { in: touching } }] },
              { state: { equals: 'scheduled' } },
            ],
          },
          sort: ['dueAt', 'createdAt'],
        }),
  ]);
  const facts = { type, id, main, latest: latest?.content ?? null, wasPublished: published, releases };
  return documentStatus(facts, Date.now());
}
