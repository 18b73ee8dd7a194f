import { asOfHeaders } from '@civic/content/as-of';
import type { AuthStrategy, Payload, TypedUser } from 'payload';

import type { AsOf } from '../access/as-of';
import { presentsSiteKey } from '../access/site-key';
import { readGrant } from '../time/as-of/grants/read-grant';
import { currentTicker } from '../time/releases/ticker/running-ticker';

/**
 * The public site as a principal. It is no user of the collection: it has no row, no session and a role that no user can
 * be given, hence the assertion.
 */
const sitePrincipal = (asOf?: AsOf) =>
  ({ collection: 'users', id: 'site', role: 'site', asOf }) as unknown as TypedUser;

/** The site as it looks at a moment to come for somebody; nobody at all when that person may not. */
async function siteAsOf(payload: Payload, headers: Headers): Promise<TypedUser | null> {
  const held = await readGrant(payload, headers);
  return held && sitePrincipal(held.asOf);
}

/** Lets the site in by its key. */
export const siteStrategy = (siteKey: string): AuthStrategy => ({
  name: 'site-key',
  authenticate: async ({ headers, payload }) => {
    if (!presentsSiteKey(headers.get('authorization'), siteKey)) return { user: null };
    if (headers.has(asOfHeaders.token)) return { user: await siteAsOf(payload, headers) };
    // Its pages turn at the very instant of a release, some milliseconds before that is done: what they are made of waits for it.
    await currentTicker()?.caughtUp();
    return { user: sitePrincipal() };
  },
});
