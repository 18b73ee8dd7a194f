/** What on the page says that something is to be told before a publication, such as a pending release: a click need not wait for an answer. */
const pending = new Set<{ document: string }>();

/** Notes whether something is to be told before a publication of a document (`type/id`). Returns how to forget it. */
export function notePending(document: string, isPending: boolean): () => void {
  const note = { document };
  if (isPending) pending.add(note);
  return () => void pending.delete(note);
}

export const hasPending = (document: string): boolean => [...pending].some((note) => note.document === document);
