import { createHmac, timingSafeEqual } from 'node:crypto';

interface Signed {
  /** The row of the grant. */
  id: string;
  /** ms since the epoch, UTC; whole seconds are kept. */
  expiresAt: number;
}

/** A separate key, so that a signature made here is invalid for everything else that the secret protects. */
const keyOf = (secret: string) => createHmac('sha256', secret).update('civic as-of grant').digest();

const signature = (secret: string, text: string) =>
  createHmac('sha256', keyOf(secret)).update(text).digest('base64url');

const isSame = (one: string, other: string) => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** The token of a grant: without the secret it can be neither forged nor extended. */
export function signToken(secret: string, { id, expiresAt }: Signed): string {
  const text = `${id}.${Math.floor(expiresAt / 1000)}`;
  return `${text}.${signature(secret, text)}`;
}

const form = /^([\w-]{1,64})\.(\d{1,12})\.([\w-]{43})$/;

/** The grant that a token names; `null` for a forged token, or one that has expired at the instant `now` (ms, UTC). */
export function readToken(secret: string, token: string, now: number): string | null {
  const [, id, seconds, given] = form.exec(token) ?? [];
  if (!id || !seconds || !given) return null;
  const isGenuine = isSame(given, signature(secret, `${id}.${seconds}`));
  return isGenuine && now < Number(seconds) * 1000 ? id : null;
}

interface Opening {
  token: string;
  /** ISO 8601, UTC; `null` for now, omitted for the moment stored in the grant. */
  instant?: string | null;
  path?: string;
}

/** The address on the site at which a grant opens. */
export function openUrl(publicSiteUrl: string, { token, instant, path }: Opening): string {
  const query = new URLSearchParams({ token });
  if (instant !== undefined) query.set('instant', instant ?? '');
  if (path !== undefined) query.set('path', path);
  return `${publicSiteUrl}/api/preview?${query.toString()}`;
}
