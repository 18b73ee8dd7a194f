import { formatPreview, previewCookie, type Preview } from '../../data/as-of/preview';
import { siteNow } from '../../platform/clock';
import { env } from '../../platform/env';

/** Redirects a browser and replaces or removes its preview. */
export const redirectTo = (path: string, setCookie: string): Response =>
  new Response(null, {
    status: 303,
    headers: {
      location: path,
      'set-cookie': setCookie,
      'cache-control': 'no-store',
      // The address being left contains a token.
      'referrer-policy': 'no-referrer',
    },
  });

const isSecure = () => env().PUBLIC_SITE_URL.startsWith('https:');

/**
 * In an admin on another site, the preview's frame gets a partitioned cookie, sent only in that frame. Otherwise the cookie
 * follows only links to the site.
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

/** The header that allows a browser a preview until `expiresAt` (ISO 8601) at the latest. */
export const setPreview = (request: Request, preview: Preview, expiresAt: string): string =>
  cookie(formatPreview(preview), (Date.parse(expiresAt) - siteNow()) / 1000, reachOf(request));

/** The header that returns a browser to the present. */
export const dropPreview = (request: Request): string => cookie('', 0, reachOf(request));
