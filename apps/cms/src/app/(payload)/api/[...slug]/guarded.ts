import { problemResponse } from '@civic/content/problem';

import { isSiteRequest } from '../../../../access/site-requests';
import { queryProblem } from '../../../../platform/http/query-problem';

type Handler = (request: Request, args: { params: Promise<{ slug?: string[] }> }) => Promise<Response>;

/** Turns away queries that cannot be read, and what comes with the site's key but is not for the site, before Payload looks at it. */
export const guarded =
  (handler: Handler): Handler =>
  async (request, args) => {
    const problem = queryProblem(new URL(request.url).searchParams);
    if (problem !== null) return problemResponse({ title: 'Malformed query', status: 400, detail: problem });
    const asSite = request.headers.get('authorization')?.startsWith('Site-Key ') ?? false;
    if (!asSite || isSiteRequest(request.method, new URL(request.url).pathname)) return handler(request, args);
    return problemResponse({
      title: 'Not for the site',
      status: 403,
      detail: 'The site key reads public content only.',
    });
  };
