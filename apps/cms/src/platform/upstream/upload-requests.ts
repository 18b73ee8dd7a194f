/**
 * Files that a person chooses in the admin, and the requests that upload them.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: the form of several files forgets why one was refused as soon as it shows that file, and leaves out files of a kind that it does not know
 * without a word.
 * At an upgrade: with other addresses or another form of requests, no reason is kept; with other names of elements, nothing is said of what was
 * left out.
 */

/** A request that uploads a file, or puts it in the place of another. */
export interface UploadRequest {
  collection: string;
  file: File;
}

/** The upload that a request is; `null` for any other request. `api` is the path of the REST interface. */
export function uploadOf(input: RequestInfo | URL, init: RequestInit | undefined, api: string): UploadRequest | null {
  if (typeof input !== 'string' || !['POST', 'PATCH'].includes(init?.method?.toUpperCase() ?? '')) return null;
  const file = init?.body instanceof FormData ? init.body.get('file') : null;
  const { pathname } = new URL(input, 'http://cms');
  const collection = pathname.startsWith(`${api}/`) ? pathname.slice(api.length + 1).split('/')[0] : undefined;
  return file instanceof File && collection ? { collection, file } : null;
}

const area = '.bulk-upload--add-files';
const field = `${area}__hidden-input`;

/** Whether the form of several files takes a file of this type, by the types that it lists. */
const isTaken = (type: string, accepted: string): boolean =>
  accepted === '' || accepted.split(',').some((one) => type.startsWith(one.trim().replace('*', '')));

/**
 * Tells which of the files that a person has chosen or dropped the form of several files leaves out.
 * @returns what ends it.
 */
export function onLeftOut(tell: (files: File[]) => void): () => void {
  const choose = (event: Event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const input = target.matches(field) ? target : target.closest(area)?.querySelector(field);
    if (!(input instanceof HTMLInputElement)) return;
    const files = event.type === 'drop' ? (event as DragEvent).dataTransfer?.files : input.files;
    const left = [...(files ?? [])].filter(({ type }) => !isTaken(type, input.accept));
    if (left.length > 0) tell(left);
  };
  // Before Payload, which stops the event and forgets the files.
  for (const type of ['change', 'drop']) document.addEventListener(type, choose, { capture: true });
  return () => {
    for (const type of ['change', 'drop']) document.removeEventListener(type, choose, { capture: true });
  };
}
