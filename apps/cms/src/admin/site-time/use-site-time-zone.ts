'use client';

import { useEffect, useSyncExternalStore } from 'react';

import { createZoneStore } from './zone-store';

const store = createZoneStore();

/**
 * The site's zone, an IANA name; null until it is known. Requested once per page for all components, and again when a component
 * appears after a minute.
 */
export function useSiteTimeZone(): string | null {
  useEffect(() => void store.load(), []);
  return useSyncExternalStore(store.subscribe, store.current, () => null);
}
