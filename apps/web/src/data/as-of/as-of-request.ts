import { asOfHeaders } from '@civic/content/as-of';

import type { Preview } from './preview-cookie';

/** The headers with which the CMS authorises a preview request; never in a URL, because URLs are logged. */
export function asOfRequest({ token, instant }: Preview): Record<string, string> {
  return {
    [asOfHeaders.token]: token,
    ...(instant !== null && { [asOfHeaders.instant]: new Date(instant).toISOString() }),
  };
}
