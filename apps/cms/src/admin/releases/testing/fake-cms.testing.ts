import { answers } from '../api/use-answer';

/** A request that reached the fake CMS. */
export interface Asked {
  /** Such as `POST /api/releases/preflight`, without the query. */
  what: string;
  body: unknown;
}

type Answer = object | ((body: unknown) => object);

/** An answer other than a success. */
export const refuse = (status: number, body: object = {}) => ({ refusal: { status, body } });

/**
 * Lets `fetch` answer from a table by method and path, or with 404 for an unknown one. Returns the requests, in order. Later
 * changes of the table take effect.
 */
export function fakeCms(table: Record<string, Answer | 'offline'>): Asked[] {
  // Those of the CMS before it.
  answers.clear();
  const asked: Asked[] = [];
  const answer = async (url: string, { body, method = 'GET' }: { body?: string; method?: string } = {}) => {
    const what = `${method} ${url.split('?')[0]}`;
    const sent: unknown = body === undefined ? undefined : JSON.parse(body);
    asked.push({ what, body: sent });
    const entry = table[what] ?? refuse(404);
    if (entry === 'offline') throw new TypeError('offline');
    const found = typeof entry === 'function' ? entry(sent) : entry;
    const refusal = 'refusal' in found ? (found.refusal as { status: number; body: object }) : null;
    return { ok: !refusal, status: refusal?.status ?? 200, json: async () => refusal?.body ?? found };
  };
  Object.assign(globalThis, { fetch: answer });
  return asked;
}
