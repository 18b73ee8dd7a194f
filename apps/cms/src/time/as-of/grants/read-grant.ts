import { asOfHeaders } from '@civic/content/as-of';
import { isWrittenDate } from '@civic/content/written-date';
import type { Payload } from 'payload';

import { isStaff } from '../../../access/roles';
import type { AsOf } from '../../../access/site-principal';
import { productNow } from '../../../platform/clock';
import { asOfLinksSlug, grantRowSchema, type GrantRow } from './grants-collection';
import { readToken } from './token';

/** Whether a person who came from the admin is still a member of staff. */
async function isStillStaff({ db }: Payload, id: string | null): Promise<boolean> {
  if (!id) return false;
  const user = await db.findOne<{ id: string; role?: string }>({ collection: 'users', where: { id: { equals: id } } });
  return isStaff(user);
}

/** The row that a token names, unless it has expired or was revoked. Read on every request, so that a revocation takes effect at once. */
async function findGrant(payload: Payload, token: string, now: number): Promise<GrantRow | null> {
  const id = readToken(payload.secret, token, now);
  if (!id) return null;
  const found: unknown = await payload.db.findOne({ collection: asOfLinksSlug, where: { id: { equals: id } } });
  const row = grantRowSchema.safeParse(found).data;
  if (!row || row.revokedAt || Date.parse(row.expiresAt) <= now) return null;
  return row.kind === 'link' || (await isStillStaff(payload, row.createdBy)) ? row : null;
}

/** The moment that a request looks at, or now once it has passed; `null` if it is not a valid instant. */
function momentOf(headers: Headers, now: number): number | null {
  const given = headers.get(asOfHeaders.instant);
  if (given === null) return now;
  return isWrittenDate(given) ? Math.max(Date.parse(given), now) : null;
}

export interface HeldGrant {
  row: GrantRow;
  asOf: AsOf;
}

/** The view that the request's headers grant the site; `null` when they grant none. @throws when the database cannot be queried. */
export async function readGrant(payload: Payload, headers: Headers): Promise<HeldGrant | null> {
  const now = productNow();
  const row = await findGrant(payload, headers.get(asOfHeaders.token) ?? '', now);
  const at = momentOf(headers, now);
  return row && at !== null ? { row, asOf: { grant: row.id, at, draftOf: row.draftOf } } : null;
}
