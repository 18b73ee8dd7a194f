import { createHash, timingSafeEqual } from 'node:crypto';

import type { PayloadRequest, TypedUser } from 'payload';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether an `authorization` header carries the site's key. Takes the same time for every wrong key. */
export function presentsSiteKey(authorization: string | null, siteKey: string): boolean {
  const [scheme, key] = authorization?.split(' ') ?? [];
  return scheme === 'Site-Key' && key !== undefined && timingSafeEqual(digest(key), digest(siteKey));
}

/** A grant that lets the site look beyond the public content on a person's behalf. */
export interface AsOf {
  /** The row of the grant. */
  grant: string;
  /** The moment, ms since the epoch, UTC; never one that has passed. */
  at: number;
  /** `type/id` of a document that is shown as its latest draft. */
  draftOf: string | null;
}

/**
 * The public site as a principal, for visitors or as of a moment. It is not a user of the collection: it has no row, no session and
 * a role that no user can be given, hence the assertion.
 */
export const sitePrincipal = (asOf?: AsOf) =>
  ({ collection: 'users', id: 'site', role: 'site', asOf }) as unknown as TypedUser;

/**
 * The moment at which the site looks, `undefined` for visitors. It is part of the principal, which only the site-key strategy
 * creates, after it has verified the grant: nothing that comes with a request can set it.
 */
export const asOfFrom = ({ user }: { user?: PayloadRequest['user'] }): AsOf | undefined =>
  user ? (Reflect.get(user, 'asOf') as AsOf | undefined) : undefined;
