import type { HttpAnswer } from '../../platform/http/http-get';
import { redirectIn } from '../../platform/upstream/page-redirect';

const statuses: Record<string, number> = { missing: 404, elsewhere: 404, gone: 410, unavailable: 503 };

const failurePattern = /data-failure="\{&quot;kind&quot;:&quot;(\w+)&quot;/;

export interface PageAnswer {
  status: number;
  location: string | null;
}

/**
 * The response that visitors would get to a page rendered for a single reader. Next.js begins such a response before its
 * outcome is known, and writes the outcome into the page.
 */
export function pageAnswer({ status, headers, body }: HttpAnswer): PageAnswer {
  if (status !== 200) return { status, location: headers.location ?? null };
  const html = body.toString('utf8');
  const location = redirectIn(html);
  if (location) return { status: 307, location };
  const [, kind = ''] = failurePattern.exec(html) ?? [];
  return { status: statuses[kind] ?? status, location: null };
}
