import type { CmsClient } from './cms-client';
import { paced } from './pace';
import type { Seen } from './visitor';

export interface LinkWish {
  person?: string;
  /** ISO 8601; `null` for now. */
  instant?: string | null;
  path?: string;
  document?: string;
  draft?: boolean;
  days?: number;
}

/** Creates a link for a colleague, as an editor does. */
export async function makeLink(editor: CmsClient, wish: LinkWish = {}): Promise<{ id: string; url: string }> {
  const data = { person: 'Мария Иванова', days: 1, instant: null, ...wish };
  const { status, body } = await editor.request<{ id: string; url: string }>('POST', '/as-of/links', data);
  if (status !== 201) throw new Error(`POST /as-of/links: ${status} ${JSON.stringify(body)}`);
  return body;
}

/** The token in the address of a link. */
export const tokenIn = (url: string) => new URL(url).searchParams.get('token') ?? '';

/** Follows an address that starts a preview, and stores the cookie as a browser does. */
export async function openPreview(url: string) {
  const opened = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
  const { origin } = new URL(url);
  let cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';

  async function get(path: string, headers: Record<string, string> = {}): Promise<Seen> {
    return paced(async () => {
      const response = await fetch(`${origin}${path}`, {
        redirect: 'manual',
        headers: { accept: 'text/html', ...headers, ...(cookie && { cookie }) },
      });
      const set = response.headers.get('set-cookie')?.split(';')[0];
      if (set?.startsWith('civic-preview=')) cookie = set === 'civic-preview=' ? '' : set;
      return { status: response.status, headers: response.headers, text: await response.text() };
    });
  }

  return {
    status: opened.status,
    location: opened.headers.get('location'),
    setCookie: opened.headers.get('set-cookie'),
    get cookie() {
      return cookie;
    },
    get,
    /** Moves to another moment (ISO 8601; `null` for now). */
    at: (instant: string | null) => get(`/api/preview/at?instant=${encodeURIComponent(instant ?? '')}&path=%2Fbg`),
  };
}

export type Previewer = Awaited<ReturnType<typeof openPreview>>;

/** The content of a page's main part, without the markers that differ between renders. */
export function mainOf(html: string): string {
  const [main] = /<main[\s\S]*<\/main>/.exec(html) ?? [''];
  return main.replaceAll(/_R_[\w-]*_/g, '').replaceAll(/<!--[\s\S]*?-->/g, '');
}
