import { useCallback, useEffect, useRef } from 'react';

import { deleteButton, publishButton, takeDownButton } from '../../../platform/upstream/admin-dom';
import type { Act } from '../../../time/releases/notice/notice';

/** The documents open over one another, the topmost last: Payload gives their buttons the same ids. */
const open: symbol[] = [];

const actOf = (target: EventTarget | null, id: string): { act: Act; button: HTMLElement } | null => {
  if (!(target instanceof Element)) return null;
  const selectors = { publish: publishButton, 'take-down': takeDownButton(id), delete: deleteButton(id) } as const;
  for (const [act, selector] of Object.entries(selectors) as [Act, string][]) {
    const button = target.closest<HTMLElement>(selector);
    if (button) return { act, button };
  }
  return null;
};

/**
 * Holds a press of a button that publishes, takes down or deletes the document (`id`), where `isHeld` says so, and passes the act on.
 * Payload has no place for words before these. Returns how to let the press through.
 */
export function useHeldClick(
  id: string,
  isHeld: (act: Act) => boolean,
  onHeld: (act: Act, letThrough: () => void) => void,
): () => void {
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
    const own = Symbol(id);
    open.push(own);
    const hold = (event: MouseEvent) => {
      if (isLetThrough.current || open.at(-1) !== own) return;
      const found = actOf(event.target, id);
      if (!found || !latest.current.isHeld(found.act)) return;
      event.preventDefault();
      event.stopPropagation();
      held.current = found.button;
      latest.current.onHeld(found.act, letThrough);
    };
    document.addEventListener('click', hold, true);
    return () => {
      document.removeEventListener('click', hold, true);
      open.splice(open.indexOf(own), 1);
    };
  }, [id, letThrough]);

  return letThrough;
}
