import { env } from '../../platform/env';
import { formatPreview, previewCookie, type Preview } from '../../data/as-of/preview-cookie';

const isSecure = () => env().PUBLIC_SITE_URL.startsWith('https:');

/**
 * A window of the admin that stands on another site gets a cookie of its own that is sent in that window alone; everywhere else
 * the cookie follows links to the site, and nothing else.
 */
function reachOf(request: Request): string[] {
  const isInAdmin =
    request.headers.get('sec-fetch-dest') === 'iframe' && request.headers.get('sec-fetch-site') === 'cross-site';
  return isInAdmin && isSecure() ? ['SameSite=None', 'Partitioned'] : ['SameSite=Lax'];
}

const cookie = (value: string, seconds: number, reach: string[]) =>
  [
    `${previewCookie}=${value}`,
    'Path=/',
    'HttpOnly',
    `Max-Age=${Math.max(0, Math.floor(seconds))}`,
    ...reach,
    ...(isSecure() ? ['Secure'] : []),
  ].join('; ');

/** The header that lets a browser look at a preview until `expiresAt` (ISO 8601) at the latest. */
export const setPreview = (request: Request, preview: Preview, expiresAt: string): string =>
  cookie(formatPreview(preview), (Date.parse(expiresAt) - Date.now()) / 1000, reachOf(request));

/** The header that brings a browser back to the present. */
export const dropPreview = (request: Request): string => cookie('', 0, reachOf(request));
