import { useCallback, useEffect, useRef, useState } from 'react';

import { useSettled } from './use-settled';

/** What becomes of a press: it waits for a running save, then it is carried out; again, where there was no answer. */
export type PressPhase = 'waiting' | 'acting' | 'again' | null;

/** An act that was sent without an answer, and is to be tried again after the saves that are under way then. */
export interface Again<Taken> {
  again: Taken;
}

interface Press {
  phase: PressPhase;
  /** `isChecked`: whether what comes before the act is over. */
  press: (isChecked?: boolean) => Promise<void>;
  /** Calls the press off; what is being sent is given up, for the reason given. */
  callOff: (reason: Error) => void;
}

const untilAborted = (signal: AbortSignal) =>
  new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

const always = async () => true;

/**
 * Keeps a press of a button and carries it out once, after the save that is under way; another press meanwhile is the same press.
 * @param take reads at the press what the act needs to know of that moment.
 * @param act the act with the state of the form at the time at which it is carried out.
 * @param before what comes before the act, and says whether it is carried out.
 */
export function usePress<Taken>(
  take: () => Taken,
  act: (taken: Taken, signal: AbortSignal) => Promise<Again<Taken> | undefined>,
  before: (signal: AbortSignal) => Promise<boolean> = always,
): Press {
  const settled = useSettled();
  const [phase, setPhase] = useState<PressPhase>(null);
  const running = useRef<AbortController | null>(null);
  const latest = useRef({ act, before, take });
  useEffect(() => {
    latest.current = { act, before, take };
  });

  const press = useCallback(
    async (isChecked = false) => {
      if (running.current) return;
      const controller = new AbortController();
      const { signal } = controller;
      running.current = controller;
      setPhase('waiting');
      try {
        let next: Again<Taken> | undefined = { again: latest.current.take() };
        if (!isChecked) {
          await Promise.race([settled(), untilAborted(signal)]);
          const goesOn = !signal.aborted && (await Promise.race([latest.current.before(signal), untilAborted(signal)]));
          if (goesOn !== true) return;
        }
        while (next) {
          await Promise.race([settled(), untilAborted(signal)]);
          if (signal.aborted) return;
          setPhase('acting');
          next = await latest.current.act(next.again, signal);
          if (next) setPhase('again');
        }
      } finally {
        running.current = null;
        setPhase(null);
      }
    },
    [settled],
  );
  const callOff = useCallback((reason: Error) => running.current?.abort(reason), []);
  return { phase, press, callOff };
}
