import type { IncomingHttpHeaders } from 'node:http';

import { nextChangeHeader } from '@civic/content/next-change';

/** The instant (ms, UTC) at which the CMS says that it would answer otherwise by itself; `undefined` where it says none. */
export function nextChangeIn(headers: IncomingHttpHeaders): number | undefined {
  const instant = Number(headers[nextChangeHeader]);
  return Number.isFinite(instant) && instant > 0 ? instant : undefined;
}
