import { createLocalReq, type Payload } from 'payload';

import { findReleases, outside } from '../ledger/ledger';
import { itemRowSchema, releaseItemsSlug } from '../ledger/ledger-row';
import type { PlanItem } from '../plan';
import { documentOf } from '../publication/apply-item';
import { readLatest } from '../publication/documents';
import { fingerprint } from '../publication/fingerprint';

const pinSchema = itemRowSchema.pick({ document: true, locales: true, hash: true });

/** What scheduled releases publish in all languages, without the contents. */
async function pinsAhead(payload: Payload) {
  const releases = await findReleases(outside(payload), {
    where: { and: [{ state: { equals: 'scheduled' } }, { kind: { equals: 'release' } }] },
    sort: 'dueAt',
  });
  if (releases.length === 0) return [];
  const { docs } = await payload.db.find({
    collection: releaseItemsSlug,
    where: { and: [{ release: { in: releases.map(({ id }) => id) } }, { action: { equals: 'publish' } }] },
    select: { document: true, locales: true, hash: true },
    limit: 0,
    pagination: false,
  });
  return docs.map((row) => pinSchema.parse(row)).filter(({ locales }) => locales === null);
}

/** The documents whose newest edits a scheduled release will publish just as they are, so that nobody has to do anything about them. */
export async function scheduledEdits(payload: Payload): Promise<Pick<PlanItem, 'type' | 'id'>[]> {
  const pins = await pinsAhead(payload);
  const documents = [...new Set(pins.map(({ document }) => document))].map((document) => documentOf({ document }));
  const req = await createLocalReq({}, payload);
  const found = await Promise.all(
    documents.map(async ({ type, id }) => {
      const latest = await readLatest(req, type, id);
      const hash = latest && fingerprint(latest.content);
      return pins.some((pin) => pin.document === `${type}/${id}` && pin.hash === hash) ? [{ type, id }] : [];
    }),
  );
  return found.flat();
}
