import type { DatePrecision } from '@civic/content/views';
import { useEffect, useRef } from 'react';

const vagueness: DatePrecision[] = ['exact', 'day', 'month', 'season', 'unknown'];

/** Whether a less precise date would have to be made up. */
const isSharper = (precision: DatePrecision, before: DatePrecision) =>
  vagueness.indexOf(precision) < vagueness.indexOf(before);

/**
 * Empties a date when its precision becomes finer than the date is known: a season has no known day. A date that comes together
 * with its precision, as when a version is restored, stays unchanged.
 */
export function useSharper(precision: DatePrecision, value: string | null, empty: () => void): void {
  const seen = useRef({ precision, value });
  useEffect(() => {
    const before = seen.current;
    seen.current = { precision, value };
    if (value !== null && value === before.value && isSharper(precision, before.precision)) empty();
  }, [precision, value, empty]);
}
