import { useCallback, useEffect, useRef } from 'react';

const eventIdOf = (target: EventTarget | null) =>
  target instanceof Element ? (target.closest<HTMLElement>('[data-event-id]')?.dataset.eventId ?? null) : null;

/**
 * Keeps the keyboard where it was among the events: the grid draws them anew whenever something changes, and the browser then
 * forgets which one had the focus. `version` changes with what is drawn.
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
    // The grid draws in steps of its own after the change.
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
