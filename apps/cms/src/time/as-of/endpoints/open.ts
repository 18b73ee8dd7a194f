import { problemResponse } from '@civic/content/problem';
import type { Endpoint } from 'payload';

import { isStaff } from '../../../access/roles';
import { openUrl } from '../grants/token';
import { sessionFor, tokenOf } from '../grants/write-grant';
import type { AsOfOptions } from '../options';
import { prune } from '../prune';
import { viewSchema, whatToOpen } from './view';

const redirect = (location: string) =>
  new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'no-store', 'referrer-policy': 'no-referrer' },
  });

/**
 * `GET /api/as-of/open?instant=&path=` (or `document=<type>/<id>&locale=&draft=1`): leads a member of staff to the site as of the
 * moment; to the login first, where there is no session.
 */
export const openEndpoint = ({ publicSiteUrl }: AsOfOptions): Endpoint => ({
  method: 'get',
  path: '/as-of/open',
  handler: async ({ payload, user, query, url = '' }) => {
    const { admin } = payload.config.routes;
    if (!isStaff(user) || !user) {
      const { pathname, search } = new URL(url);
      return redirect(`${admin}/login?redirect=${encodeURIComponent(pathname + search)}`);
    }
    const view = viewSchema.safeParse(query);
    if (!view.success) {
      const detail = view.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');
      return problemResponse({ title: 'Not understood', status: 400, detail });
    }
    await prune(payload);
    const { instant, path, draftOf } = await whatToOpen(payload, view.data);
    const session = await sessionFor(
      payload,
      { id: String(user.id), name: String(Reflect.get(user, 'name')) },
      draftOf,
    );
    return redirect(openUrl(publicSiteUrl, { token: tokenOf(payload, session), instant, path }));
  },
});
