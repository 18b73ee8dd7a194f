import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False in the HTML from the server, true once the page is hydrated. */
export function useIsAlive(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
