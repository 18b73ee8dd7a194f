import { useSyncExternalStore } from 'react';
import { z } from 'zod';

/** What became of a document whose form is still open. */
export type Gone = { where: 'bin'; by: string | null; at: string } | { where: 'nowhere' };

const gone = new Map<string, Gone>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Notes that a document (`type/id`) cannot be saved any more because it is gone; `null` once it can be. */
export function noteGone(document: string, next: Gone | null): void {
  if (next) gone.set(document, next);
  else if (!gone.delete(document)) return;
  for (const listener of listeners) listener();
}

/** What became of a document on the page; `null` while it is there. */
export const useGone = (document: string): Gone | null =>
  useSyncExternalStore(
    subscribe,
    () => gone.get(document) ?? null,
    () => null,
  );

const documentSchema = z.object({
  deletedAt: z.string().nullish(),
  updatedBy: z.unknown(),
});
const personSchema = z.object({ name: z.string() });

/** Asks what became of a document that the CMS does not find; `null` where it is there after all, or nobody answers. */
export async function askGone(
  document: string,
  api: string,
  send: (input: string, init: RequestInit) => Promise<Response>,
): Promise<Gone | null> {
  const query = new URLSearchParams({
    // The newest version knows who moved it.
    draft: 'true',
    trash: 'true',
    depth: '1',
    'select[deletedAt]': 'true',
    'select[updatedBy]': 'true',
  });
  const response = await send(`${api}/${document}?${query}`, { credentials: 'include' }).catch(() => null);
  if (response?.status === 404) return { where: 'nowhere' };
  const read = documentSchema.safeParse(response?.ok ? await response.json().catch(() => null) : null);
  if (!read.success || !read.data.deletedAt) return null;
  const person = personSchema.safeParse(read.data.updatedBy);
  return { where: 'bin', by: person.success ? person.data.name : null, at: read.data.deletedAt };
}
