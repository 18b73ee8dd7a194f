import { NextResponse, type NextRequest } from 'next/server';

import { answerPreview } from './preview/answer/answer-preview';
import { isInner } from './preview/answer/inner-request';

/** Stands in front of those who look at a moment to come, and of nobody else: visitors have no cookie. */
export const proxy = (request: NextRequest): Promise<Response> | Response =>
  isInner(request.headers) ? NextResponse.next() : answerPreview(request);

// Next.js reads this without running it, so that the name of the cookie must be written out; a test compares them.
export const config = {
  matcher: [{ source: '/((?!_next/|api/preview).*)', has: [{ type: 'cookie', key: 'civic-preview' }] }],
};
