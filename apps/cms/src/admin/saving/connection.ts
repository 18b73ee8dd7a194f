/** Why saves are waiting: no network, no session any more, or a system that asks to wait. */
export type Trouble = 'offline' | 'session' | 'busy';

let trouble: Trouble | null = null;
/** When the request was sent whose answer is the latest that is known (`performance.now()`). */
let latest = 0;
const listeners = new Set<() => void>();
const resumers = new Set<() => void>();

export const troubleNow = (): Trouble | null => trouble;

export function onTrouble(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/**
 * Notes what the answer to a request says of the connection. An answer that comes after the one to a later request says nothing any more.
 * @param sent when the request was sent (`performance.now()`, ms).
 */
export function setTrouble(next: Trouble | null, sent = performance.now()): void {
  if (sent < latest) return;
  latest = sent;
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
