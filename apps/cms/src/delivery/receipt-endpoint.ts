import { contentTypeOf, isAddressedType } from '@civic/content/content-types';
import { homePath } from '@civic/content/paths';
import { problemResponse } from '@civic/content/problem';
import { siteLanguages } from '@civic/content/site-languages';
import type { Endpoint, PayloadRequest } from 'payload';
import { z } from 'zod';

import { isStaff } from '../access/roles';
import { publicLinks } from '../content/addresses/public-links';
import { siteTimeZone } from '../content/globals/site/read-time-zone';
import { plainRow } from '../platform/rows/main-row';
import { instantOf, isRow, type RawRow } from '../platform/rows/raw-row';
import { siteUrlOf } from '../platform/site-url';
import { deliveryErrorSchema, deliverySchema, outbox } from './delivery';
import { receiptSchema, type Receipt, type ReceiptAnswer } from './receipt';

const storedSchema = deliverySchema
  .pick({ expectation: true, savedAt: true, state: true, attempts: true })
  .extend({
    action: receiptSchema.shape.action,
    // Absent on MongoDB until the first publication.
    liveAt: z
      .unknown()
      .optional()
      .transform((value) => instantOf(value) ?? null),
    lastError: deliveryErrorSchema.nullish().catch(null),
  })
  .transform(({ expectation, lastError, ...stored }): Receipt => ({
    ...stored,
    hides: expectation.kind === 'hides',
    hidesIn: siteLanguages.filter((language) =>
      expectation.absent?.some((path) => path.startsWith(`${homePath(language)}/`)),
    ),
    outcome: expectation.outcome ?? null,
    visibleFrom: expectation.visibleFrom ?? null,
    lastError: lastError ?? null,
  }));

async function latestOf(req: PayloadRequest, document: string): Promise<Receipt | null> {
  const query = { collection: outbox, where: { document: { equals: document } }, sort: '-savedAt', limit: 1 };
  const { docs } = await req.payload.db.find({ ...query, pagination: false });
  return docs[0] ? storedSchema.parse(docs[0]) : null;
}

/** What tells where visitors find a document. */
async function shownIn({ payload }: PayloadRequest, type: string, id: string): Promise<RawRow | null> {
  if (type === 'home') return plainRow(await payload.db.findGlobal({ slug: type, select: { _status: true } }));
  if (!isAddressedType(type)) return null;
  const select = {
    _status: true,
    slug: true,
    languageWithdrawn: true,
    [contentTypeOf(type).titleField]: true,
  } as const;
  const row: unknown = await payload.db.findOne({
    collection: type,
    where: { id: { equals: id } },
    select,
    locale: 'all',
  });
  return isRow(row) ? plainRow(row) : null;
}

/**
 * The latest delivery of one document, and where visitors find it, for its editors: `GET /api/deliveries/latest/<type>/<id>`.
 */
export const receiptEndpoint: Endpoint = {
  path: '/latest/:type/:id',
  method: 'get',
  handler: async (req) => {
    if (!isStaff(req.user)) {
      return problemResponse({ title: 'Forbidden', status: 403, detail: 'Sign in to the CMS to see receipts.' });
    }
    const [type, id] = [String(req.routeParams?.type), String(req.routeParams?.id)];
    const [receipt, timeZone, row] = await Promise.all([
      latestOf(req, `${type}/${id}`),
      siteTimeZone(req),
      shownIn(req, type, id),
    ]);
    const answer: ReceiptAnswer = { receipt, timeZone, links: publicLinks(siteUrlOf(req.payload), type, row) };
    return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
  },
};
