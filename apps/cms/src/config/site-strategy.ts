import { asOfHeaders } from '@civic/content/as-of';
import type { AuthStrategy } from 'payload';

import { presentsSiteKey } from '../access/site-key';
import { sitePrincipal } from '../access/site-principal';
import { readGrant } from '../time/as-of/grants/read-grant';
import { currentTicker } from '../time/releases/ticker/running-ticker';

/** Authenticates the site by its key, in three steps: the key, the grant if it looks at a future moment, and the wait if it does not. */
export const siteStrategy = (siteKey: string): AuthStrategy => ({
  name: 'site-key',
  authenticate: async ({ headers, payload }) => {
    if (!presentsSiteKey(headers.get('authorization'), siteKey)) return { user: null };
    if (headers.has(asOfHeaders.token)) {
      const held = await readGrant(payload, headers);
      // Without a principal when the person for whom the site looks lacks the permission.
      return { user: held && sitePrincipal(held.asOf) };
    }
    // The site re-renders its pages at the very instant of a release, some milliseconds before that is done: their queries wait for
    // it.
    await currentTicker()?.dueWorkDone();
    return { user: sitePrincipal() };
  },
});
