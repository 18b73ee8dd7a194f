import { useCallback, useEffect, useRef } from 'react';

import { publishButton } from '../../../platform/upstream/admin-dom';

/** The documents open over one another, the topmost last: Payload gives their buttons the same ids. */
const open: symbol[] = [];

const buttonAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>(publishButton) : null;

/**
 * Holds a press of the button that publishes the document, where `isHeld` says so, and passes on how to let it through. Payload has no
 * place for words before it.
 */
export function useHeldClick(isHeld: () => boolean, onHeld: (letThrough: () => void) => void): () => void {
  const held = useRef<HTMLElement | null>(null);
  const isLetThrough = useRef(false);
  const latest = useRef({ isHeld, onHeld });
  useEffect(() => {
    latest.current = { isHeld, onHeld };
  });

  const letThrough = useCallback(() => {
    isLetThrough.current = true;
    held.current?.click();
    isLetThrough.current = false;
  }, []);

  useEffect(() => {
    const own = Symbol('document');
    open.push(own);
    const hold = (event: MouseEvent) => {
      if (isLetThrough.current || open.at(-1) !== own) return;
      const button = buttonAt(event.target);
      if (!button || !latest.current.isHeld()) return;
      event.preventDefault();
      event.stopPropagation();
      held.current = button;
      latest.current.onHeld(letThrough);
    };
    document.addEventListener('click', hold, true);
    return () => {
      document.removeEventListener('click', hold, true);
      open.splice(open.indexOf(own), 1);
    };
  }, [letThrough]);

  return letThrough;
}
