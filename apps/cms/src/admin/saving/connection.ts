/** Why saves are waiting: no network, no session any more, or a system that asks to wait. */
export type Trouble = 'offline' | 'session' | 'busy';

let trouble: Trouble | null = null;
const listeners = new Set<() => void>();
const resumers = new Set<() => void>();

export const troubleNow = (): Trouble | null => trouble;

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

export function setTrouble(next: Trouble | null): void {
  if (next === trouble) return;
  trouble = next;
  for (const listener of listeners) listener();
}

/** Lets the waiting saves try again now. */
export function resume(): void {
  for (const resumer of [...resumers]) resumer();
}

/** Waits for the time to pass, for `resume` or for the signal, whichever comes first. */
export function waitToResume(milliseconds: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      resumers.delete(done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', done, { once: true });
    if (signal?.aborted) done();
    resumers.add(done);
  });
}
