import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (value: string) => createHash('sha256').update(value).digest();

/** Whether an `authorization` header carries the site's key. Takes the same time for every wrong key. */
export function presentsSiteKey(authorization: string | null, siteKey: string): boolean {
  const [scheme, key] = authorization?.split(' ') ?? [];
  return scheme === 'Site-Key' && key !== undefined && timingSafeEqual(digest(key), digest(siteKey));
}
