import type { HttpAnswer } from '../../platform/http/http-get';

const statuses: Record<string, number> = { missing: 404, elsewhere: 404, gone: 410, unavailable: 503 };

const failurePattern = /data-failure="\{&quot;kind&quot;:&quot;(\w+)&quot;/;
const redirectPattern = /<meta id="__next-page-redirect" http-equiv="refresh" content="\d+;url=([^"]*)"/;

const unescaped = (text: string) =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

export interface PageAnswer {
  status: number;
  location: string | null;
}

/**
 * What a page that is rendered for one reader alone would be answered with, were it rendered for everybody. Next.js begins such an
 * answer before it knows, and writes what it came to into the page.
 */
export function pageAnswer({ status, headers, body }: HttpAnswer): PageAnswer {
  if (status !== 200) return { status, location: headers.location ?? null };
  const html = body.toString('utf8');
  const [, target] = redirectPattern.exec(html) ?? [];
  if (target) return { status: 307, location: unescaped(target) };
  const [, kind = ''] = failurePattern.exec(html) ?? [];
  return { status: statuses[kind] ?? status, location: null };
}
