import { NextResponse, type NextRequest } from 'next/server';

import { draftCookie } from './draft-cookie';
import { previewCookie } from '../../data/as-of/preview-cookie';
import { shownPathHeader } from './shown-path';

/** The headers of the request as if the browser had sent the cookie of the draft mode too, and said which page it shows. */
export async function draftHeaders({ cookies, headers, nextUrl }: NextRequest): Promise<Headers> {
  const sent = new Headers(headers);
  sent.set('cookie', `${previewCookie}=${cookies.get(previewCookie)?.value ?? ''}; ${await draftCookie()}`);
  sent.set(shownPathHeader, nextUrl.pathname + nextUrl.search);
  return sent;
}

/** Lets a request through in draft mode, its answer marked as nobody's to keep. */
export async function withDraftMode(request: NextRequest, headers: Record<string, string>): Promise<NextResponse> {
  const response = NextResponse.next({ request: { headers: await draftHeaders(request) } });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  return response;
}
