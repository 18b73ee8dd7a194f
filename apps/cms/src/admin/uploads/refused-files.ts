import { useSyncExternalStore } from 'react';
import { z } from 'zod';

import { uploadOf } from '../../platform/upstream/upload-requests';

const answerSchema = z.object({
  errors: z.array(
    z.object({
      message: z.string(),
      data: z.object({ errors: z.array(z.object({ path: z.string().optional() })) }).nullish(),
    }),
  ),
});

/** Why files were refused, by what tells them apart: the form makes a new object of a file that it is shown again. */
let reasons: ReadonlyMap<string, string> = new Map();
const listeners = new Set<() => void>();

const keyOf = ({ lastModified, name, size }: File) => `${name}/${size}/${lastModified}`;

function note(file: File, reason: string | null): void {
  const next = new Map(reasons);
  if (reason === null) next.delete(keyOf(file));
  else next.set(keyOf(file), reason);
  reasons = next;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** Why a file was refused when it was last uploaded from this page; `null` where it was not. */
export function useRefusal(file: unknown): string | null {
  const known = useSyncExternalStore(
    subscribe,
    () => reasons,
    () => reasons,
  );
  return file instanceof File ? (known.get(keyOf(file)) ?? null) : null;
}

/** What an answer says of the file; `null` where another field is the reason, or nothing. */
async function reasonIn(response: Response): Promise<string | null> {
  if (response.ok) return null;
  const answer = answerSchema.safeParse(await response.json().catch(() => null));
  const ofFile = answer.data?.errors.find(({ data }) => !data || data.errors.some(({ path }) => path === 'file'));
  return ofFile?.message ?? null;
}

let isWatching = false;

/** Keeps why files were refused, from now on; Payload's form shows it for a few seconds. */
export function keepRefusedFiles(api: string): void {
  if (isWatching) return;
  isWatching = true;
  const send = window.fetch;
  window.fetch = async (input, init) => {
    const response = await send.call(window, input, init);
    const upload = uploadOf(input, init, api);
    if (upload) note(upload.file, await reasonIn(response.clone()));
    return response;
  };
}
