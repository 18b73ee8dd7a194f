import type { Payload, Where } from 'payload';

import { productNow, productNowIso } from '../../../platform/clock';
import { updateIfMatches } from '../../../platform/upstream/atomic-update';
import { asOfLinksSlug, grantRowSchema, type GrantRow } from './grants-collection';
import { signToken } from './token';

export interface NewGrant {
  kind: GrantRow['kind'];
  person: string;
  /** ISO 8601, UTC; `null` for now. */
  instant: string | null;
  path: string | null;
  draftOf: string | null;
  /** ms since the epoch, UTC. */
  expiresAt: number;
  /** The member of staff who creates it. */
  by: string;
}

/** The token of a grant; every call returns the same one. */
export const tokenOf = ({ secret }: Pick<Payload, 'secret'>, { id, expiresAt }: GrantRow) =>
  signToken(secret, { id, expiresAt: Date.parse(expiresAt) });

export async function writeGrant({ db }: Payload, { by, expiresAt, ...grant }: NewGrant): Promise<GrantRow> {
  const data = { ...grant, createdBy: by, expiresAt: new Date(expiresAt).toISOString(), uses: 0 };
  return grantRowSchema.parse(await db.create({ collection: asOfLinksSlug, data }));
}

const minute = 60_000;

/** Time for which a member of staff may look around before the admin is consulted again, ms. */
const sessionLength = 120 * minute;

/** A session that expires sooner than this is not reused, ms. */
const worthReusing = 60 * minute;

/** The session of a member of staff, for one draft or for none; an existing one is reused until it expires. */
export async function sessionFor(payload: Payload, user: { id: string; name: string }, draftOf: string | null) {
  const now = productNow();
  const where: Where = {
    and: [
      { kind: { equals: 'session' } },
      { createdBy: { equals: user.id } },
      { draftOf: draftOf ? { equals: draftOf } : { exists: false } },
      { revokedAt: { exists: false } },
      { expiresAt: { greater_than: new Date(now + worthReusing).toISOString() } },
    ],
  };
  const found: unknown = await payload.db.findOne({ collection: asOfLinksSlug, where });
  if (found) return grantRowSchema.parse(found);
  const opened = { kind: 'session', person: user.name, instant: null, path: null, draftOf, by: user.id } as const;
  return writeGrant(payload, { ...opened, expiresAt: now + sessionLength });
}

/** Ends a grant at once; `false` when it does not exist or has ended already. */
export async function revokeLink(payload: Payload, id: string): Promise<boolean> {
  const row = await updateIfMatches(payload, {
    collection: asOfLinksSlug,
    where: { and: [{ id: { equals: id } }, { revokedAt: { exists: false } }] },
    data: { revokedAt: productNowIso() },
  });
  return row !== null;
}
