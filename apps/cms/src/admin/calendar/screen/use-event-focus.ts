import { useCallback, useEffect, useRef } from 'react';

const eventIdOf = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-event-id]')?.dataset.eventId ?? null) : null;

/**
 * Keeps the keyboard focus among the events: the grid re-renders them on every change, and the browser then loses the focused one.
 * `version` changes with the rendered events.
 */
export function useEventFocus(version: unknown): (id: string) => void {
  const focused = useRef<string | null>(null);

  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      const isInDialog = target instanceof Element && target.closest('dialog') !== null;
      if (!isInDialog) focused.current = eventIdOf(target);
    };
    document.addEventListener('focusin', note);
    return () => document.removeEventListener('focusin', note);
  }, []);

  useEffect(() => {
    // The grid renders in several steps after the change.
    const frame = requestAnimationFrame(() => {
      const id = focused.current;
      if (!id || (document.activeElement && document.activeElement !== document.body)) return;
      document.querySelector<HTMLElement>(`[data-event-id="${CSS.escape(id)}"]`)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [version]);

  return useCallback((id: string) => {
    focused.current = id;
  }, []);
}
