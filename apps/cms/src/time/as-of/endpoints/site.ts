import { asOfHeaders, type AsOfGrant } from '@civic/content/as-of';
import { problemResponse } from '@civic/content/problem';
import type { Endpoint, PayloadRequest } from 'payload';

import { presentsSiteKey } from '../../../access/site-principal';
import type { GrantRow } from '../grants/grants-collection';
import { readGrant, type HeldGrant } from '../grants/read-grant';
import type { AsOfOptions } from '../options';
import { transitionsAhead } from '../transitions-ahead';
import { recordVisit } from '../visits';
import { pathSchema } from './view';

const refusals = {
  key: { title: 'Not for everybody', status: 401, detail: 'Only the site asks this, with its key.' },
  grant: {
    title: 'Not a valid grant',
    status: 403,
    detail: 'It is over or was revoked. Ask for another one in the CMS.',
  },
};

/** An endpoint that the site calls on behalf of a person who may view a future moment. */
const forGrants = (
  { siteKey }: AsOfOptions,
  path: string,
  answer: (req: PayloadRequest, held: HeldGrant) => Promise<object>,
): Endpoint => ({
  method: 'get',
  path,
  handler: async (req) => {
    if (!presentsSiteKey(req.headers.get('authorization'), siteKey)) return problemResponse(refusals.key);
    // Looked up here once more instead of taken from the principal, to distinguish a bad grant from an unavailable database.
    const held = await readGrant(req.payload, req.headers);
    if (!held) return problemResponse(refusals.grant);
    return Response.json(await answer(req, held), { headers: { 'cache-control': 'no-store' } });
  },
});

const publicGrant = (row: GrantRow, cms: string): AsOfGrant => ({
  kind: row.kind,
  person: row.person,
  instant: row.instant,
  path: row.path ?? '/',
  expiresAt: row.expiresAt,
  draftOf: row.draftOf,
  cms,
});

/** `GET /api/as-of/grant?path=&opening=1`: returns the grant's holder, and records the visit to the page. */
const grantEndpoint = (options: AsOfOptions) =>
  forGrants(options, '/as-of/grant', async ({ payload, headers, query }, { row }) => {
    const isOpening = query.opening === '1';
    // A link opens at the moment stored in its row unless the request names another.
    const path = pathSchema.safeParse(query.path ?? (isOpening ? row.path : null));
    const instant = headers.get(asOfHeaders.instant) ?? (isOpening ? row.instant : null);
    if (path.success) await recordVisit(payload, { grant: row, path: path.data, instant, isOpening });
    return publicGrant(row, options.cmsUrl);
  });

/** `GET /api/as-of/transitions`: the coming instants at which the public content changes. */
const transitionsEndpoint = (options: AsOfOptions) =>
  forGrants(options, '/as-of/transitions', async ({ payload }) => ({ transitions: await transitionsAhead(payload) }));

export const siteEndpoints = (options: AsOfOptions): Endpoint[] => [
  grantEndpoint(options),
  transitionsEndpoint(options),
];
