import { periodOf, type Period } from './expected-period';
import type { ExpectedDate } from './views';

/** What becomes of a promised date when another is told. */
export type PromiseChange =
  /** There had been no date, or it had been called off already. */
  | 'none'
  | 'kept'
  /** More precise, within what had been promised. */
  | 'sharpened'
  /** Less precise: what had been promised is still possible. */
  | 'blurred'
  | 'later'
  | 'earlier'
  /** No date is known any more. */
  | 'withdrawn'
  | 'cancelled';

const holds = (outer: Period, inner: Period) => outer.start <= inner.start && inner.end <= outer.end;

/** Compares what is told now with what had been told, in the zone of those who read it. */
export function comparePromises(before: ExpectedDate, after: ExpectedDate, timeZone: string): PromiseChange {
  const promised = periodOf(before, timeZone);
  if (promised === null || before.certainty === 'cancelled') return 'none';
  if (after.certainty === 'cancelled') return 'cancelled';
  const told = periodOf(after, timeZone);
  if (told === null) return 'withdrawn';
  if (holds(promised, told)) return holds(told, promised) ? 'kept' : 'sharpened';
  if (holds(told, promised)) return 'blurred';
  return told.end > promised.end ? 'later' : 'earlier';
}

/** Whether the change takes a promise back, so that those who were given it should hear why. */
export const takesBack = (change: PromiseChange): boolean => !['none', 'kept', 'sharpened'].includes(change);
