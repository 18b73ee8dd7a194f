import { createHmac, timingSafeEqual } from 'node:crypto';

import { env } from '../../platform/env';

const header = 'x-civic-inner';

const key = () => createHmac('sha256', env().SITE_KEY).update('inner request of a preview').digest('hex');

/** Marks a request that the site makes of itself; the same for all of its instances, and for nobody else to guess. */
export const innerHeaders = (): Record<string, string> => ({ [header]: key() });

/** Whether the site itself made the request. */
export function isInner(headers: Headers): boolean {
  const [given, expected] = [Buffer.from(headers.get(header) ?? ''), Buffer.from(key())];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
