import { useSyncExternalStore } from 'react';

const listeners = new Set<() => void>();
let version = 0;

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Makes every part of the page that shows releases reload. */
export function releasesChanged(): void {
  version += 1;
  for (const listener of listeners) listener();
}

/** A number that grows whenever something on this page changes a release. */
export const useReleasesVersion = (): number =>
  useSyncExternalStore(
    subscribe,
    () => version,
    () => 0,
  );
