import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in what the server sends, true once the page runs in the browser. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
