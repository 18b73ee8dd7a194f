import { paced } from './pace';

/** The response to an anonymous visitor; redirects are not followed. */
export interface Seen {
  status: number;
  headers: Headers;
  text: string;
}

/** A visitor without a session who requests pages of one site. */
export function visitor(origin: string) {
  return {
    async get(path: string): Promise<Seen> {
      return paced(async () => {
        const response = await fetch(`${origin}${path}`, { redirect: 'manual', headers: { accept: 'text/html' } });
        return { status: response.status, headers: response.headers, text: await response.text() };
      });
    },
    async status(path: string): Promise<number> {
      return (await this.get(path)).status;
    },
  };
}
