import { httpGet } from '../../platform/http/http-get';
import { innerHeaders } from './inner-request';
import { innerUrl } from './inner-url';

const timeout = 5000;

async function fetchDraftCookie(): Promise<string> {
  const { headers } = await httpGet(innerUrl('/api/preview/draft'), { headers: innerHeaders(), timeout });
  const [cookie] = (headers['set-cookie'] ?? []).map((line) => line.split(';')[0]);
  if (!cookie) throw new Error('The draft mode of this build cannot be turned on.');
  return cookie;
}

let known: Promise<string> | undefined;

/**
 * The cookie (`name=value`) that turns on Next.js's draft mode, in which no render is cached. It is the same for all previews
 * and never leaves the site: the site adds it to requests whose grant is valid.
 */
export function draftCookie(): Promise<string> {
  known ??= fetchDraftCookie().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}
