import { problemResponse, type Problem } from '@civic/content/problem';

import { refusalPage, type RefusalKind } from './refusal-page';
import { dropPreview } from './set-preview';

const problems: Record<RefusalKind, Problem> = {
  refused: {
    title: 'Not a valid preview',
    status: 403,
    detail: 'The link has expired or was revoked. Ask whoever sent it for a new one.',
  },
  unavailable: { title: 'Not available', status: 503, detail: 'The CMS does not answer. Try again in some seconds.' },
};

const readsPages = (request: Request) => request.headers.get('accept')?.includes('text/html') ?? false;

const page = (kind: RefusalKind) =>
  new Response(refusalPage(kind), {
    status: problems[kind].status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
  });

/** The response for an unavailable preview: a page for people, a problem for programs. It also removes an invalid cookie. */
export function refuse(request: Request, kind: RefusalKind): Response {
  const response = readsPages(request) ? page(kind) : problemResponse(problems[kind]);
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  if (kind === 'refused') response.headers.set('set-cookie', dropPreview(request));
  return response;
}
