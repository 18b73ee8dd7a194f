import { useSyncExternalStore } from 'react';
import { z } from 'zod';

import { bulkChangeOf } from '../../platform/upstream/bulk-changes';

const answerSchema = z.object({
  message: z.string().optional(),
  docs: z.array(z.unknown()).optional(),
  errors: z.array(
    z.object({
      id: z.union([z.string(), z.number()]).optional(),
      message: z.string(),
      title: z.string().optional(),
      reason: z.string().optional(),
    }),
  ),
});

/** Documents that were refused for one reason. */
export interface RefusedDocuments {
  reason: string;
  documents: { id: string; title: string }[];
}

/** What became of a change of several documents, as far as it was refused. */
export interface Refused {
  /** The collection. */
  type: string;
  /** The page on which it was asked for. */
  page: string;
  /** How many were changed and how many were not. */
  summary: string | null;
  groups: RefusedDocuments[];
}

let latest: Refused | null = null;
const listeners = new Set<() => void>();

function keep(refused: Refused | null): void {
  latest = refused;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** What of the latest change of several documents was refused; `null` where nothing was, and once a person has hidden it. */
export const useRefused = (): Refused | null =>
  useSyncExternalStore(
    subscribe,
    () => latest,
    () => null,
  );

export const hideRefused = (): void => keep(null);

async function note(type: string, response: Response): Promise<void> {
  const answer = answerSchema.safeParse(await response.json().catch(() => null));
  if (!answer.success || answer.data.errors.length === 0) return;
  const { docs = [], errors, message = null } = answer.data;
  const groups = new Map<string, RefusedDocuments>();
  for (const { id, message: whole, title, reason = whole } of errors) {
    const group = groups.get(reason) ?? { reason, documents: [] };
    if (id !== undefined) group.documents.push({ id: String(id), title: title ?? '—' });
    groups.set(reason, group);
  }
  const summary = docs.length + errors.length > 1 ? message : null;
  keep({ type, page: window.location.pathname, summary, groups: [...groups.values()] });
}

let isWatching = false;

/** Keeps what of a change of several documents was refused, from now on; Payload's admin shows it for a few seconds. */
export function keepRefused(api: string): void {
  if (isWatching) return;
  isWatching = true;
  const send = window.fetch;
  window.fetch = async (input, init) => {
    const type = bulkChangeOf(input, init, api);
    if (!type) return send.call(window, input, init);
    // What it did not do stands in place of what the one before did not.
    keep(null);
    const response = await send.call(window, input, init);
    void note(type, response.clone());
    return response;
  };
}
