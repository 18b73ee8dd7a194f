import type { Endpoint, PayloadRequest } from 'payload';

import { bodyOf, handle, paramOf } from '../../releases/endpoints/handle';
import { Missing } from '../../releases/operations/refusals';
import { openUrl } from '../grants/open-url';
import { revokeLink } from '../grants/revoke-link';
import { tokenOf, writeGrant } from '../grants/write-grant';
import type { AsOfOptions } from '../options';
import { prune } from '../visits/prune';
import { listLinks } from './list-links';
import { linkSchema } from './questions';
import { whatToOpen } from './what-to-open';

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
    const expiresAt = Date.now() + days * day;
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
