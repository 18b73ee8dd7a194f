import { homePath } from '@civic/content/paths';

import { negotiateLanguage } from './negotiate-language';

/** Redirects a visitor to the home page in the browser's preferred language; temporary, because preferences change. */
export function GET(request: Request): Response {
  const locale = negotiateLanguage(request.headers.get('accept-language'));
  return new Response(null, {
    status: 307,
    headers: { location: homePath(locale), vary: 'accept-language', 'cache-control': 'no-store' },
  });
}
