import { useCallback, useEffect, useRef, useState } from 'react';

import { useSettled } from './use-settled';

/** What becomes of a press: it waits for a running save, then it is carried out. */
export type PressPhase = 'waiting' | 'acting' | null;

/**
 * Keeps a press of a button and carries it out once, after the save that is under way; another press meanwhile is the same press.
 * @param act the act with the state of the form at the time at which it is carried out.
 */
export function usePress(act: () => Promise<unknown>): { phase: PressPhase; press: () => Promise<void> } {
  const settled = useSettled();
  const [phase, setPhase] = useState<PressPhase>(null);
  const isPressed = useRef(false);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });

  const press = useCallback(async () => {
    if (isPressed.current) return;
    isPressed.current = true;
    setPhase('waiting');
    try {
      await settled();
      setPhase('acting');
      await latest.current();
    } finally {
      isPressed.current = false;
      setPhase(null);
    }
  }, [settled]);
  return { phase, press };
}
