/**
 * The requests by which fields of Payload's admin ask what the documents and files that they name are called.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: they leave out what is in the bin, so a field shows an id without a title and a pencil that leads nowhere; the admin has no place where a
 * field could learn of more documents.
 * At an upgrade: with other addresses or bodies, what is in the bin is "Untitled" again.
 */

export interface NamedDocuments {
  /** The collection that is asked. */
  type: string;
  ids: string[];
  /** Asks the bin for those of them that were not found, in the same language and for the same fields. */
  inBin: (ids: readonly string[]) => { input: string; init: RequestInit };
}

/** `where[id][in][0]` of a relationship, `where[and][0][id][in][0]` of an upload. */
const idParameter = /^where(?:\[and\]\[0\])?\[id\]\[in\]\[\d+\]$/;

const isRead = ({ headers, method }: RequestInit) =>
  method === 'POST' && new Headers(headers).get('x-payload-http-method-override') === 'GET';

/** Reads a request of the admin; `null` for whatever does not ask for documents by their ids. `api` is the path of the REST interface. */
export function readNamedDocuments(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  api: string,
): NamedDocuments | null {
  if (typeof input !== 'string' || typeof init?.body !== 'string' || !isRead(init)) return null;
  const { pathname } = new URL(input, 'http://cms');
  const type = pathname.startsWith(`${api}/`) ? pathname.slice(api.length + 1) : '';
  const asked = [...new URLSearchParams(init.body)];
  const conditions = asked.filter(([name]) => name.startsWith('where'));
  if (!/^[\w-]+$/.test(type) || conditions.length === 0 || !conditions.every(([name]) => idParameter.test(name)))
    return null;
  return {
    type,
    ids: conditions.map(([, id]) => id),
    inBin: (ids) => {
      const query = new URLSearchParams(asked.filter(([name]) => !name.startsWith('where')));
      query.set('trash', 'true');
      query.set('limit', String(ids.length));
      query.set('where[and][0][deletedAt][exists]', 'true');
      for (const [index, id] of ids.entries()) query.set(`where[and][1][id][in][${index}]`, id);
      return { input, init: { ...init, body: query.toString() } };
    },
  };
}

/** A document in the answer to such a request. */
export type NamedDocument = Record<string, unknown> & { id: string };

/** The same answer with more documents. */
export const withDocuments = (answer: { docs: NamedDocument[] }, more: readonly NamedDocument[], response: Response) =>
  Response.json({ ...answer, docs: [...answer.docs, ...more] }, { status: response.status });
