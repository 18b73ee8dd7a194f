import type { Endpoint, Payload, PayloadRequest, Where } from 'payload';

import { userNames } from '../../../access/user-names';
import { productNow, productNowIso } from '../../../platform/clock';
import { bodyOf, handle, paramOf } from '../../releases/endpoints/handle';
import { Missing } from '../../releases/errors';
import { asOfLinksSlug, grantRowSchema } from '../grants/grants-collection';
import type { LiveLink } from '../grants/live-link';
import { openUrl } from '../grants/token';
import { revokeLink, tokenOf, writeGrant } from '../grants/write-grant';
import type { AsOfOptions } from '../options';
import { prune } from '../prune';
import { latestVisits } from '../visits';
import { linkSchema, whatToOpen } from './view';

const live = (): Where => ({
  and: [
    { kind: { equals: 'link' } },
    { revokedAt: { exists: false } },
    { expiresAt: { greater_than: productNowIso() } },
  ],
});

/** The links for colleagues that are live, the newest first, with the latest visits of each. */
async function listLinks(payload: Payload): Promise<LiveLink[]> {
  const { docs } = await payload.db.find({
    collection: asOfLinksSlug,
    where: live(),
    sort: '-createdAt',
    limit: 200,
    pagination: false,
  });
  const rows = docs.map((row) => grantRowSchema.parse(row));
  const names = await userNames(
    { payload },
    rows.map(({ createdBy }) => createdBy),
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

class NoSuchLink extends Missing {
  override message = 'There is no such link, or it is over already.';
}

const day = 24 * 60 * 60 * 1000;
const editor = { role: 'editor' } as const;

/** `POST /api/as-of/links`: a link for one named person. Its address is returned only once, because it admits anyone who has it. */
const makeLink = ({ publicSiteUrl }: AsOfOptions): Endpoint =>
  handle('post', '/as-of/links', { ...editor, status: 201 }, async (req: PayloadRequest) => {
    const { person, days, ...view } = await bodyOf(req, linkSchema);
    await prune(req.payload);
    const { instant, path, draftOf } = await whatToOpen(req.payload, view);
    const expiresAt = productNow() + days * day;
    const grant = { kind: 'link', person, instant, path, draftOf, expiresAt, by: String(req.user?.id) } as const;
    const row = await writeGrant(req.payload, grant);
    const url = openUrl(publicSiteUrl, { token: tokenOf(req.payload, row) });
    return { url, id: row.id, expiresAt: row.expiresAt };
  });

/** `GET /api/as-of/links`: the live links, with the pages opened through them. */
const links = handle('get', '/as-of/links', editor, async ({ payload }) => ({ links: await listLinks(payload) }));

/** `POST /api/as-of/links/<id>/revoke`: disables the link at once. */
const revoke = handle('post', '/as-of/links/:id/revoke', editor, async (req) => {
  if (!(await revokeLink(req.payload, paramOf(req, 'id')))) throw new NoSuchLink();
  return { revoked: true };
});

/** Endpoints with which editors manage preview links for colleagues. */
export const linkEndpoints = (options: AsOfOptions): Endpoint[] => [makeLink(options), links, revoke];
