import { asOfHeaders } from '@civic/content/as-of';

import type { Preview } from './preview-cookie';

/** The headers by which the CMS knows what a request may look at; never in a URL, which lands in logs. */
export function asOfRequest({ token, instant }: Preview): Record<string, string> {
  return {
    [asOfHeaders.token]: token,
    ...(instant !== null && { [asOfHeaders.instant]: new Date(instant).toISOString() }),
  };
}
