import { useSearchParams } from 'next/navigation';
import { useCallback } from 'react';

import { readState, writeState, type ScreenState } from '../screen-state';

/** The state in the address, so that it can be bookmarked and shared; changing it sends no request. */
export function useScreenState(): [ScreenState, (change: Partial<ScreenState>) => void] {
  const state = readState(useSearchParams());
  const change = useCallback((changed: Partial<ScreenState>) => {
    const before = new URLSearchParams(window.location.search);
    const after = String(writeState(before, { ...readState(before), ...changed }));
    window.history.replaceState(null, '', after ? `?${after}` : window.location.pathname);
  }, []);
  return [state, change];
}
