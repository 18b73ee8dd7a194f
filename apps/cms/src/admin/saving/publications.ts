const running = new Map<string, AbortSignal>();

/** Lets what publishes a document (`type/id`) be given up by the signal while `work` is under way. */
export async function publishing<Result>(
  document: string,
  signal: AbortSignal,
  work: () => Promise<Result>,
): Promise<Result> {
  running.set(document, signal);
  try {
    return await work();
  } finally {
    running.delete(document);
  }
}

/** What gives up the publication of a document that is under way. */
export const publicationSignal = (document: string): AbortSignal | undefined => running.get(document);
