import { createHmac, timingSafeEqual } from 'node:crypto';

import { env } from '../../platform/env';

const header = 'x-civic-inner';

const key = () => createHmac('sha256', env().SITE_KEY).update('inner request of a preview').digest('hex');

/** Marks a request of the site to itself; the same for all of its instances and impossible to guess for others. */
export const innerHeaders = (): Record<string, string> => ({ [header]: key() });

/** Whether the site itself made the request. */
export function isInner(headers: Headers): boolean {
  const [given, expected] = [Buffer.from(headers.get(header) ?? ''), Buffer.from(key())];
  return given.length === expected.length && timingSafeEqual(given, expected);
}
