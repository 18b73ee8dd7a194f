import { useCallback, useSyncExternalStore, useState } from 'react';

import { untilNextStep, milestonePassed, type steps } from './remaining';
import { serverNow, type ClockReading } from './server-clock';

/** The milestone passed last while the page was open, ms; `null` before the first: nothing is announced on arrival. */
export function useMilestone(left: number | null): number | null {
  const [previous, setPrevious] = useState(left);
  const [milestone, setMilestone] = useState<number | null>(null);
  if (left !== previous) {
    setPrevious(left);
    const passed = previous === null || left === null ? null : milestonePassed(previous, left);
    if (passed !== null) setMilestone(passed);
  }
  return milestone;
}

type Step = (typeof steps)[keyof typeof steps];

/** The number of steps until the instant (ms, UTC) by the server's clock; `null` until that clock is known. */
export function useStepsLeft(clock: ClockReading | null, instant: number, step: Step): number | null {
  const left = useCallback(
    () => (clock === null ? null : Math.max(0, Math.ceil((instant - serverNow(clock)) / step))),
    [clock, instant, step],
  );
  const subscribe = useCallback(
    (notify: () => void) => {
      let timer: ReturnType<typeof setTimeout>;
      const wait = () => {
        const rest = clock === null ? 0 : instant - serverNow(clock);
        if (rest <= 0) return;
        timer = setTimeout(
          () => {
            notify();
            wait();
          },
          untilNextStep(rest, step),
        );
      };
      wait();
      return () => clearTimeout(timer);
    },
    [clock, instant, step],
  );
  return useSyncExternalStore(subscribe, left, () => null);
}
