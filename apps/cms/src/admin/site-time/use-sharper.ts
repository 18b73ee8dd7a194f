import type { DatePrecision } from '@civic/content/views';
import { useEffect, useRef } from 'react';

const vagueness: DatePrecision[] = ['exact', 'day', 'month', 'season', 'unknown'];

/** Whether a date that was told less precisely would have to be made up. */
const isSharper = (precision: DatePrecision, before: DatePrecision) =>
  vagueness.indexOf(precision) < vagueness.indexOf(before);

/**
 * Empties a date when it is to be told more precisely than it was known: the day of a season is nobody's knowledge. A date
 * that comes together with its precision, as when a version is restored, is left alone.
 */
export function useSharper(precision: DatePrecision, value: string | null, empty: () => void): void {
  const seen = useRef({ precision, value });
  useEffect(() => {
    const before = seen.current;
    seen.current = { precision, value };
    if (value !== null && value === before.value && isSharper(precision, before.precision)) empty();
  }, [precision, value, empty]);
}
