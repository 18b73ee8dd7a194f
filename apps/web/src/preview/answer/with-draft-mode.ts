import { NextResponse, type NextRequest } from 'next/server';

import { draftCookie } from './draft-cookie';
import { previewCookie } from '../../data/as-of/preview-cookie';
import { shownPathHeader } from './shown-path';

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
