import { useSyncExternalStore } from 'react';
import { z } from 'zod';

const usersSchema = z.object({ docs: z.array(z.object({ name: z.string().nullish() })) });

/** The names of people by the addresses by which Payload calls them. */
let names: ReadonlyMap<string, string> = new Map();
const asked = new Set<string>();
const listeners = new Set<() => void>();

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

async function learn(email: string, api: string): Promise<void> {
  const query = new URLSearchParams({ depth: '0', limit: '1', 'select[name]': 'true', 'where[email][equals]': email });
  const response = await fetch(`${api}/users?${query}`, { credentials: 'include' }).catch(() => null);
  const answer = usersSchema.safeParse(response?.ok ? await response.json().catch(() => null) : null);
  const name = answer.data?.docs[0]?.name;
  if (!name) return;
  names = new Map(names).set(email, name);
  for (const listener of listeners) listener();
}

/** What a person is called who has this address: by the address itself until the name is known, which `useEditorNames` tells. */
export function editorName(email: string, api: string): string {
  if (!asked.has(email)) {
    asked.add(email);
    void learn(email, api);
  }
  return names.get(email) ?? email;
}

/** The names known so far; another object when there is a new one. */
export const useEditorNames = (): ReadonlyMap<string, string> =>
  useSyncExternalStore(
    subscribe,
    () => names,
    () => names,
  );
