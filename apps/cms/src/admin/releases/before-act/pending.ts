/** The documents on the screen (`type/id`) that have a pending release, so that a click need not wait for an answer. */
const pending = new Set<string>();

/** Notes whether a document has a pending release. Returns how to forget it. */
export function notePending(document: string, isPending: boolean): () => void {
  if (isPending) pending.add(document);
  return () => void pending.delete(document);
}

export const hasPending = (document: string): boolean => pending.has(document);
