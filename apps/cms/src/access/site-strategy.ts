import type { AuthStrategy, TypedUser } from 'payload';

import { presentsSiteKey } from './site-key';

/**
 * The public site as a principal. It is no user of the collection: it has no row, no session and a role that no user can
 * be given, hence the assertion.
 */
const sitePrincipal = { collection: 'users', id: 'site', role: 'site' } as unknown as TypedUser;

/** Lets the site in by its key. */
export const siteStrategy = (siteKey: string): AuthStrategy => ({
  name: 'site-key',
  authenticate: ({ headers }) => ({
    user: presentsSiteKey(headers.get('authorization'), siteKey) ? { ...sitePrincipal } : null,
  }),
});
