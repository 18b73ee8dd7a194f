import { createHash, randomBytes } from 'node:crypto';

import type { AdminLanguage } from '@civic/content/admin-languages';
import type { Payload, Where } from 'payload';

import { isStaff } from '../../../access/roles';
import { productNow, productNowIso } from '../../../platform/clock';
import { storedFeedSchema, type Feed, type StoredFeed } from './feed';
import { calendarFeedsSlug } from './feeds-collection';

/** An unguessable secret that is safe in a URL. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * The stored hash of a token. Looking up a row by hash takes the same time however much of a wrong token is right, because the hash
 * reveals nothing of the token.
 */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

const notRevoked: Where = { revokedAt: { exists: false } };

const asFeed = ({ id, createdAt, lastReadAt }: StoredFeed): Feed => ({ id, createdAt, lastReadAt });

async function find(payload: Payload, where: Where): Promise<StoredFeed[]> {
  const { docs } = await payload.db.find({
    collection: calendarFeedsSlug,
    where: { and: [where, notRevoked] },
    sort: 'createdAt',
    limit: 0,
    pagination: false,
  });
  return docs.map((row) => storedFeedSchema.parse(row));
}

/** The active addresses of a user. */
export const feedsOf = async (payload: Payload, user: string): Promise<Feed[]> =>
  (await find(payload, { user: { equals: user } })).map(asFeed);

/** Creates an address; its token cannot be recovered afterwards. */
export async function createFeed(
  payload: Payload,
  user: string,
  language: AdminLanguage,
): Promise<{ feed: Feed; token: string }> {
  const token = newToken();
  const row: unknown = await payload.db.create({
    collection: calendarFeedsSlug,
    data: { user, language, tokenHash: hashOf(token) },
  });
  return { feed: asFeed(storedFeedSchema.parse(row)), token };
}

/** Deletes the address permanently; `false` when the user has no such address. */
export async function revokeFeed(payload: Payload, user: string, id: string): Promise<boolean> {
  const [feed] = await find(payload, { and: [{ id: { equals: id } }, { user: { equals: user } }] });
  if (!feed) return false;
  const data = { revokedAt: productNowIso() };
  await payload.db.updateOne({ collection: calendarFeedsSlug, id, data });
  return true;
}

async function ownerIsStaff(payload: Payload, user: string): Promise<boolean> {
  const row = await payload.db.findOne<{ id: string; role?: unknown; closedAt?: unknown }>({
    collection: 'users',
    where: { id: { equals: user } },
    select: { role: true, closedAt: true },
  });
  return row !== null && isStaff(row);
}

/** The address with the token, while its owner is a member of staff. */
export async function feedOfToken(payload: Payload, token: string): Promise<StoredFeed | null> {
  const [feed] = await find(payload, { tokenHash: { equals: hashOf(token) } });
  return feed && (await ownerIsStaff(payload, feed.user)) ? feed : null;
}

/** Precision of the recorded access, ms: programs poll often, and the value is meant for people. */
const noteEvery = 60_000;

export async function noteReading(payload: Payload, { id, lastReadAt }: StoredFeed): Promise<void> {
  if (lastReadAt && productNow() - Date.parse(lastReadAt) < noteEvery) return;
  const data = { lastReadAt: productNowIso() };
  await payload.db.updateOne({ collection: calendarFeedsSlug, id, data });
}
