/**
 * The requests by which Payload's admin saves a document.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: autosaves, publications and take-downs of one document are sent without regard to each other, and the admin has no place where all of
 * them pass but the browser's `fetch`. A preference that cannot be read once, because the network is away, is waited for until the page is
 * left, by every save that follows.
 * At an upgrade: with other addresses or bodies, saves run into each other again, and the browser test of saving fails.
 */

export type SaveKind = 'autosave' | 'draft' | 'publication';

export type SaveData = Record<string, unknown>;

export interface SaveRequest {
  /** `type/id`; a global has no id. */
  document: string;
  kind: SaveKind;
  /** What the form holds; `null` for an act that sends no form, such as taking down. */
  form: SaveData | null;
  /** The address from which the newest version of the document is read in the language of the form. */
  latest: string;
  /** The same request with other data. As a draft it makes a version of its own, where an autosave replaces the one before it. */
  with: (data: SaveData, asDraft?: boolean) => { input: string; init: RequestInit };
}

const paths = /^(?:\/globals\/(?<global>[\w-]+)|\/(?<collection>[\w-]+)\/(?<id>[\w-]+))$/;

function documentOf(pathname: string, api: string, method: string): string | null {
  const groups = pathname.startsWith(`${api}/`) ? paths.exec(pathname.slice(api.length))?.groups : undefined;
  if (!groups) return null;
  if (groups.global) return method === 'POST' ? `${groups.global}/` : null;
  return method === 'PATCH' ? `${groups.collection}/${groups.id}` : null;
}

/** The part of a form's body that holds the data; files stand beside it. */
const dataPart = '_payload';

function withForm(body: BodyInit | null | undefined, data: SaveData): FormData {
  const form = new FormData();
  if (body instanceof FormData) for (const [name, value] of body) if (name !== dataPart) form.append(name, value);
  form.append(dataPart, JSON.stringify(data));
  return form;
}

/** Reads a request of the admin; `null` for whatever does not save an existing document. `api` is the path of the REST interface. */
export function readSave(input: RequestInfo | URL, init: RequestInit | undefined, api: string): SaveRequest | null {
  if (!init?.method || (typeof input !== 'string' && !(input instanceof URL))) return null;
  const url = new URL(input, 'http://cms');
  const document = documentOf(url.pathname, api, init.method.toUpperCase());
  if (!document) return null;
  const isDraft = url.searchParams.get('draft') === 'true';
  const kind = url.searchParams.get('autosave') === 'true' ? 'autosave' : isDraft ? 'draft' : 'publication';
  const { body } = init;
  const part = body instanceof FormData ? body.get(dataPart) : null;
  const reading = new URLSearchParams({ draft: 'true', depth: '0', 'fallback-locale': 'null' });
  const locale = url.searchParams.get('locale');
  if (locale) reading.set('locale', locale);
  return {
    document,
    kind,
    form: typeof part === 'string' ? (JSON.parse(part) as SaveData) : null,
    latest: `${url.pathname}?${reading}`,
    with: (data, asDraft = false) => {
      const query = new URLSearchParams(url.search);
      if (asDraft) {
        query.delete('autosave');
        query.set('draft', 'true');
      }
      return { input: `${url.pathname}?${query}`, init: { ...init, body: withForm(body, data) } };
    },
  };
}

/** Whether a request of the admin reads a preference, for which everything else waits. */
export function readsPreference(input: RequestInfo | URL, init: RequestInit | undefined, api: string): input is string {
  const isRead = !init?.method || init.method.toUpperCase() === 'GET';
  return (
    isRead &&
    typeof input === 'string' &&
    new URL(input, 'http://cms').pathname.startsWith(`${api}/payload-preferences/`)
  );
}
