import { NextResponse, type NextRequest } from 'next/server';

import { answerPreview } from './preview/answer/answer-preview';
import { isInner } from './preview/answer/inner-request';

/** Handles requests of previews only; visitors have no cookie and bypass it. */
export const proxy = (request: NextRequest): Promise<Response> | Response =>
  isInner(request.headers) ? NextResponse.next() : answerPreview(request);

// Next.js reads this without running it, so the name of the cookie must be a literal; a test compares them.
export const config = {
  matcher: [{ source: '/((?!_next/|api/preview).*)', has: [{ type: 'cookie', key: 'civic-preview' }] }],
};
