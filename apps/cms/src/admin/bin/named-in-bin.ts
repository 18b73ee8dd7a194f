import { useSyncExternalStore } from 'react';

import {
  readNamedDocuments,
  withDocuments,
  type NamedDocument,
  type NamedDocuments,
} from '../../platform/upstream/named-documents';

/** The titles of documents and files (`type/id`) that fields on the page name and that are in the bin. */
let titles: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

/** What was asked of the bin; a field in each of many rows may name the same. */
const asked = new Map<string, Promise<NamedDocument | null>>();

function note(key: string, title: string | null): void {
  if ((titles.get(key) ?? null) === title) return;
  const next = new Map(titles);
  if (title === null) next.delete(key);
  else next.set(key, title);
  titles = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** The titles of what fields on the page name and is in the bin, by `type/id`. */
export const useTitlesInBin = (): ReadonlyMap<string, string> =>
  useSyncExternalStore(
    subscribe,
    () => titles,
    () => titles,
  );

interface Answer {
  docs: NamedDocument[];
}

async function askBin(named: NamedDocuments, ids: readonly string[], send: typeof fetch): Promise<NamedDocument[]> {
  const unasked = ids.filter((id) => !asked.has(`${named.type}/${id}`));
  if (unasked.length > 0) {
    const { input, init } = named.inBin(unasked);
    const found = send(input, init).then(async (response) => {
      if (!response.ok) throw new Error(`The bin answers ${response.status}.`);
      return ((await response.json()) as Answer).docs;
    });
    for (const id of unasked) {
      const key = `${named.type}/${id}`;
      const one = found.then((docs) => docs.find((doc) => String(doc.id) === id) ?? null);
      asked.set(key, one);
      one.catch(() => asked.delete(key));
    }
  }
  const docs = await Promise.all(ids.map((id) => asked.get(`${named.type}/${id}`)));
  return docs.filter((doc) => doc !== null && doc !== undefined);
}

/** What the page needs to know for names of what is in the bin. */
export interface Naming {
  /** The path of the REST interface. */
  api: string;
  /** The field with the title of a collection's documents; `undefined` for what is no collection with a bin. */
  titleField: (type: string) => string | undefined;
  /** A title with the words that its document is in the bin. */
  mark: (title: string) => string;
}

async function completed(named: NamedDocuments, response: Response, naming: Naming, send: typeof fetch) {
  const titleField = naming.titleField(named.type);
  if (!response.ok || !titleField) return response;
  const answer = (await response.clone().json()) as Answer;
  const found = new Set(answer.docs.map(({ id }) => String(id)));
  for (const id of found) note(`${named.type}/${id}`, null);
  const missing = named.ids.filter((id) => !found.has(id));
  if (missing.length === 0) return response;
  const binned = await askBin(named, missing, send);
  for (const doc of binned) note(`${named.type}/${doc.id}`, String(doc[titleField] ?? '—'));
  // Neither the preview of a file nor the rest of a document is there for anybody.
  const shown = binned.map(({ id, [titleField]: title }) => ({ id, [titleField]: naming.mark(String(title ?? '—')) }));
  return shown.length > 0 ? withDocuments(answer, shown, response) : response;
}

let naming: Naming | null = null;

/** Lets fields of the admin show the titles of what they name and is in the bin, from now on. */
export function nameWhatIsInBin(latest: Naming): void {
  const isWatching = naming !== null;
  naming = latest;
  if (isWatching) return;
  const send = window.fetch;
  window.fetch = async (input, init) => {
    const named = naming && readNamedDocuments(input, init, naming.api);
    const response = await send.call(window, input, init);
    if (!named || !naming) return response;
    // Without an answer of the bin the field shows what Payload would have shown.
    return completed(named, response, naming, (...request) => send.call(window, ...request)).catch(() => response);
  };
}
