/**
 * The requests by which Payload's admin changes or deletes documents that it names by a query: those chosen in a list, and one in the bin.
 *
 * Read against: @payloadcms/ui 3.90.1.
 * Why: the admin shows what was refused, and why, for four seconds, and has no function that is told of it. What it asks before gives the number
 * of the documents and not their names, and has no place for more.
 * At an upgrade: with other addresses or methods, refusals are no longer kept on the page; with other names of dialogs, they name no documents.
 */

/** The collection whose documents a request changes or deletes by a query; `null` for any other request. `api` is the path of the REST interface. */
export function bulkChangeOf(input: RequestInfo | URL, init: RequestInit | undefined, api: string): string | null {
  if (typeof input !== 'string' || !['PATCH', 'DELETE'].includes(init?.method?.toUpperCase() ?? '')) return null;
  const { pathname, searchParams } = new URL(input, 'http://cms');
  const type = pathname.startsWith(`${api}/`) ? pathname.slice(api.length + 1) : '';
  const hasQuery = [...searchParams.keys()].some((name) => name.startsWith('where'));
  return hasQuery && /^[\w-]+$/.test(type) ? type : null;
}

/** The dialogs that ask before a change of the documents chosen in the list of a collection; their names are the ids of their elements. */
export const bulkDialogs = (type: string): readonly string[] => [
  'confirm-delete-many-docs',
  'confirm-restore-many-docs',
  `publish-${type}`,
  `unpublish-${type}`,
];

const place = (dialog: string) =>
  document.querySelector<HTMLElement>(`dialog[id="${dialog}"] .confirmation-modal__content`);

/**
 * Waits for the part of an open dialog that holds its words.
 * @returns what ends the wait.
 */
export function onDialogWords(dialog: string, found: (words: HTMLElement) => void): () => void {
  const now = place(dialog);
  if (now) {
    found(now);
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    const words = place(dialog);
    if (!words) return;
    observer.disconnect();
    found(words);
  });
  observer.observe(document.body, { childList: true, subtree: true });
  return () => observer.disconnect();
}
