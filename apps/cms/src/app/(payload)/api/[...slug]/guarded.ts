import { problemResponse } from '@civic/content/problem';

import { isSiteRequest } from '../../../../access/site-requests';
import { isMalformed } from '../../../../platform/http/malformed-addresses';
import { withProductTime } from '../../../../platform/http/product-time';
import { queryProblem } from '../../../../platform/http/query-problem';

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;

const malformedAddress = {
  title: 'Malformed address',
  status: 400,
  detail: 'A percent sign in the path must begin an encoded character of UTF-8; "%" itself is written "%25".',
};

/**
 * Turns away addresses and queries that cannot be read, and what comes with the site's key but is not for the site, before Payload looks at it. Tells
 * the site the time with each answer.
 */
export const guarded =
  (handler: Handler): Handler =>
  async (request, args) => {
    if (isMalformed(request)) return problemResponse(malformedAddress);
    const problem = queryProblem(new URL(request.url).searchParams);
    if (problem !== null) return problemResponse({ title: 'Malformed query', status: 400, detail: problem });
    const asSite = request.headers.get('authorization')?.startsWith('Site-Key ') ?? false;
    if (!asSite) return handler(request, args);
    if (isSiteRequest(request.method, new URL(request.url).pathname))
      return withProductTime(await handler(request, args));
    return problemResponse({
      title: 'Not for the site',
      status: 403,
      detail: 'The site key reads public content only.',
    });
  };
