import { versionsHeader } from '@civic/content/version-marker';

import type { DeliveryError } from '../delivery';
import { networkError } from '../network-error';

/** The answer of a public page: its status, the versions that it shows, if it reports them, and the address to which it redirects. */
export interface PageLook {
  status: number;
  location?: string | null;
  versions: string[] | null;
}

/** Looks at a public page as a visitor would, without following redirects. `timeout` in ms. */
export async function lookAt(url: string, timeout: number): Promise<PageLook | DeliveryError> {
  try {
    const response = await fetch(url, {
      headers: { accept: 'text/html', 'user-agent': 'civic-delivery' },
      redirect: 'manual',
      cache: 'no-store',
      signal: AbortSignal.timeout(timeout),
    });
    const header = response.headers.get(versionsHeader);
    // Read to the end, so that the connection can be used again; whether that works does not matter.
    void response.arrayBuffer().catch(() => undefined);
    return {
      status: response.status,
      location: response.headers.get('location'),
      versions: header?.split(/\s+/).filter(Boolean) ?? null,
    };
  } catch (error) {
    return networkError(url, error);
  }
}

export const isLook = (result: PageLook | DeliveryError): result is PageLook => 'versions' in result;

export const isRedirect = ({ status }: PageLook) => status >= 300 && status < 400;

export const isGone = ({ status }: PageLook) => status === 404 || status === 410;
