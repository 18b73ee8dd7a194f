import { useSyncExternalStore } from 'react';

const reasons = new Map<string, string>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Notes in words why the last press of Publish for a document (`type/id`) published nothing; `null` once it is hidden or pressed again. */
export function noteUnpublished(document: string, words: string | null): void {
  if (words !== null) reasons.set(document, words);
  else if (!reasons.delete(document)) return;
  for (const listener of listeners) listener();
}

export const useUnpublished = (document: string): string | null =>
  useSyncExternalStore(
    subscribe,
    () => reasons.get(document) ?? null,
    () => null,
  );
