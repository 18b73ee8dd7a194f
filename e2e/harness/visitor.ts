import { paced } from './pace';
import { pause } from './wait';

/** The response to an anonymous visitor; redirects are not followed. */
export interface Seen {
  status: number;
  headers: Headers;
  text: string;
}

/** How often a visitor comes again who is told to, and how long they wait before, ms. */
const again = { times: 5, pause: 2_000 };

async function ask(url: string): Promise<Seen> {
  const response = await fetch(url, { redirect: 'manual', headers: { accept: 'text/html' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/**
 * A visitor without a session who requests pages of one site. A page that nobody asked for before is answered with 503 where a busy CMS takes
 * longer than the site waits: the visitor comes again, as they are told.
 */
export function visitor(origin: string) {
  return {
    async get(path: string): Promise<Seen> {
      for (let times = 0; ; times += 1) {
        const seen = await paced(() => ask(`${origin}${path}`));
        if (seen.status !== 503 || times === again.times) return seen;
        await pause(again.pause);
      }
    },
    async status(path: string): Promise<number> {
      return (await this.get(path)).status;
    },
  };
}
