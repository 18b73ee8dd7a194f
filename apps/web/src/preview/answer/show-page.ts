import { NextResponse, type NextRequest } from 'next/server';

import { httpGet, type HttpAnswer } from '../../platform/http/http-get';
import { redirectIn } from '../../platform/upstream/page-redirect';

import { innerHeaders, innerUrl, shownPathHeader } from './inner-request';
import { draftHeaders } from './with-draft-mode';

const statuses: Record<string, number> = { missing: 404, elsewhere: 404, gone: 410, unavailable: 503 };

const failurePattern = /data-failure="\{&quot;kind&quot;:&quot;(\w+)&quot;/;

interface PageAnswer {
  status: number;
  location: string | null;
}

/**
 * The response that visitors would get to a page rendered for a single reader. Next.js begins such a response before its
 * outcome is known, and writes the outcome into the page.
 */
export function pageAnswer({ status, headers, body }: HttpAnswer): PageAnswer {
  if (status !== 200) return { status, location: headers.location ?? null };
  const html = body.toString('utf8');
  const location = redirectIn(html);
  if (location) return { status: 307, location };
  const [, kind = ''] = failurePattern.exec(html) ?? [];
  return { status: statuses[kind] ?? status, location: null };
}

const timeout = 30_000;
const maximumSize = 16 * 1024 * 1024;

/** Headers of the inner response that are passed on to the reader. */
const passedOn = ['content-type', 'link', 'vary'] as const;

/**
 * A page as of a future moment. The site requests it from itself in draft mode and reads it completely, so that its status is
 * the one that visitors will get then.
 */
export async function showPage(request: NextRequest, headers: Record<string, string>): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const sent = await draftHeaders(request);
  const answer = await httpGet(innerUrl(pathname + search), {
    headers: {
      ...innerHeaders(),
      cookie: sent.get('cookie') ?? '',
      [shownPathHeader]: sent.get(shownPathHeader) ?? '',
      accept: 'text/html',
      'accept-language': sent.get('accept-language') ?? '',
    },
    timeout,
    maximumSize,
  });
  const { status, location } = pageAnswer(answer);
  const body = location === null && request.method !== 'HEAD' ? new Uint8Array(answer.body) : null;
  const response = new NextResponse(body, { status });
  for (const name of passedOn) {
    const value = answer.headers[name];
    if (value) response.headers.set(name, [value].flat().join(', '));
  }
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  // Next.js requires an absolute URL and converts it back to a path.
  if (location !== null) response.headers.set('location', new URL(location, request.nextUrl).href);
  return response;
}
