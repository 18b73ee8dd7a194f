import type { OutgoingHttpHeaders } from 'node:http';

import type { Signals } from './signal-tags';

/** The same word as `versionsHeader` in @civic/content, which the compiled handler cannot import; a test compares them. */
export const versionsHeaderName = 'x-civic-versions';

/** The status of a page that says so itself, for which Next.js has no signal; an outage is no proof that something is gone. */
export function statusFor({ unavailable, gone }: Signals): number | undefined {
  if (unavailable) return 503;
  return gone ? 410 : undefined;
}

/** The headers a page is answered with: which versions it shows, and that an outage is not to be kept by anyone. */
export function pageHeaders(signals: Signals): OutgoingHttpHeaders {
  return {
    ...(signals.versions.length > 0 && { [versionsHeaderName]: [...new Set(signals.versions)].join(' ') }),
    ...(signals.unavailable && { 'cache-control': 'no-store', 'retry-after': '2' }),
  };
}
