import { problemResponse } from '@civic/content/problem';

import { bearsToken } from '../../../platform/http/bearer';
import { env } from '../../../platform/env';
import { collectMetrics } from './collect-metrics';

export const dynamic = 'force-dynamic';

/** The metrics of this process; the request needs the token. */
export function GET(request: Request): Response {
  const token = env().METRICS_TOKEN;
  if (!token || !bearsToken(request, token)) {
    const detail = 'Send "authorization: Bearer <METRICS_TOKEN>". Without that variable nobody is let in.';
    return problemResponse({ title: 'Not for everybody', status: 401, detail });
  }
  const headers = { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' };
  return new Response(collectMetrics(), { headers });
}
