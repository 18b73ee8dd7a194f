import { problemResponse } from '@civic/content/problem';
import { draftMode } from 'next/headers';

import { isInner } from '../../../../preview/answer/inner-request';

export const dynamic = 'force-dynamic';

/** Returns the cookie that turns on the draft mode of this build, only to the site itself; see `with-draft-mode.ts`. */
export async function GET(request: Request): Promise<Response> {
  if (!isInner(request.headers)) {
    return problemResponse({ title: 'Not found', status: 404, detail: 'There is nothing at this address.' });
  }
  (await draftMode()).enable();
  return new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
}
