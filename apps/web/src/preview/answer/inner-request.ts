import { createHmac, timingSafeEqual } from 'node:crypto';

import { headers } from 'next/headers';

import { env } from '../../platform/env';
import { ownPath } from '../entry/own-path';

/** The URL of a path of this process. */
export const innerUrl = (path: string) => `http://127.0.0.1:${env().PORT}${path}`;

const header = 'x-civic-inner';

const key = () => createHmac('sha256', env().SITE_KEY).update('inner request of a preview').digest('hex');

/** Marks a request of the site to itself; the same for all of its instances and impossible to guess for others. */
export const innerHeaders = (): Record<string, string> => ({ [header]: key() });

/** Whether the site itself made the request. */
export function isInner(headers: Headers): boolean {
  const [given, expected] = [Buffer.from(headers.get(header) ?? ''), Buffer.from(key())];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The header with which the site passes the shown address to a render in draft mode; Next.js does not pass it. */
export const shownPathHeader = 'x-civic-shown-path';

/** The path and query of the page that is rendered in a preview. */
export async function shownPath(): Promise<string> {
  return ownPath((await headers()).get(shownPathHeader));
}
