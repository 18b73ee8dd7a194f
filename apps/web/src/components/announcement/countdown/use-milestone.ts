import { useState } from 'react';

import { milestonePassed } from './remaining';

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
