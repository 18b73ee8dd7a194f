import { useCallback } from 'react';

/** Names the dialog around an element for screen readers: Payload labels drawers and modals with their slugs. */
export const useDialogLabel = (label: string) =>
  useCallback((element: HTMLElement | null) => element?.closest('dialog')?.setAttribute('aria-label', label), [label]);
