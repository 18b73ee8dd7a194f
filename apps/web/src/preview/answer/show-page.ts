import { NextResponse, type NextRequest } from 'next/server';

import { httpGet } from '../../platform/http/http-get';

import { innerHeaders, innerUrl, shownPathHeader } from './inner-request';
import { pageAnswer } from './page-answer';
import { draftHeaders } from './with-draft-mode';

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
