import type { OutgoingHttpHeaders } from 'node:http';

import type { Signals } from './signal-tags';

/** The same value as `versionsHeader` in @civic/content, which the compiled handler cannot import; a test compares them. */
export const versionsHeaderName = 'x-civic-versions';

/** The status of a page, where Next.js has no signal. 503 takes precedence: an outage does not prove that something is gone. */
export function statusFor({ unavailable, gone }: Signals): number | undefined {
  if (unavailable) return 503;
  return gone ? 410 : undefined;
}

/** The response headers of a page: the versions that it shows and, during an outage, a ban on caching. */
export function pageHeaders(signals: Signals): OutgoingHttpHeaders {
  return {
    ...(signals.versions.length > 0 && { [versionsHeaderName]: [...new Set(signals.versions)].join(' ') }),
    ...(signals.unavailable && { 'cache-control': 'no-store', 'retry-after': '2' }),
  };
}
