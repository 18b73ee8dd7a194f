'use client';

import { useEffect, useSyncExternalStore } from 'react';

import { currentZone, loadZone, subscribeToZone } from './zone-store';

/** The site's zone, an IANA name; null until it is known. Asked for once a page, and again when it may have changed. */
export function useSiteTimeZone(): string | null {
  useEffect(() => void loadZone(), []);
  return useSyncExternalStore(subscribeToZone, currentZone, () => null);
}
