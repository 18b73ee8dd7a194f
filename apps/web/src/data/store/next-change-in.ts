import type { IncomingHttpHeaders } from 'node:http';

import { nextChangeHeader } from '@civic/content/next-change';

/** The instant (ms, UTC) from which the CMS's answer will differ without an edit; `undefined` if the CMS announces none. */
export function nextChangeIn(headers: IncomingHttpHeaders): number | undefined {
  const instant = Number(headers[nextChangeHeader]);
  return Number.isFinite(instant) && instant > 0 ? instant : undefined;
}
