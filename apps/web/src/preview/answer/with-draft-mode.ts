import { NextResponse, type NextRequest } from 'next/server';

import { previewCookie } from '../../data/as-of/preview';
import { httpGet } from '../../platform/http/http-get';

import { shownPathHeader, innerHeaders, innerUrl } from './inner-request';

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
function draftCookie(): Promise<string> {
  known ??= fetchDraftCookie().catch((error: unknown) => {
    known = undefined;
    throw error;
  });
  return known;
}

/** The headers of the request as if the browser had also sent the draft-mode cookie, with the path of the shown page. */
export async function draftHeaders({ cookies, headers, nextUrl }: NextRequest): Promise<Headers> {
  const sent = new Headers(headers);
  sent.set('cookie', `${previewCookie}=${cookies.get(previewCookie)?.value ?? ''}; ${await draftCookie()}`);
  sent.set(shownPathHeader, nextUrl.pathname + nextUrl.search);
  return sent;
}

/** Forwards a request in draft mode and marks its response as private. */
export async function withDraftMode(request: NextRequest, headers: Record<string, string>): Promise<NextResponse> {
  const response = NextResponse.next({ request: { headers: await draftHeaders(request) } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
