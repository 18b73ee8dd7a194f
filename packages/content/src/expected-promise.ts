import { periodOf, type Period } from './expected-period';
import type { ExpectedDate } from './views';

/** The effect of a new expected date on the one promised before. */
export type PromiseChange =
  /** There was no date before, or it had already been cancelled. */
  | 'none'
  | 'kept'
  /** More precise, within what had been promised. */
  | 'sharpened'
  /** Less precise: what had been promised is still possible. */
  | 'blurred'
  | 'later'
  | 'earlier'
  /** No date is known any longer. */
  | 'withdrawn'
  | 'cancelled';

const holds = (outer: Period, inner: Period) => outer.start <= inner.start && inner.end <= outer.end;

/** Compares the new date with the earlier one, in the zone of the site's readers. */
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

/** Whether the change breaks a promise, so that visitors should be given a reason. */
export const takesBack = (change: PromiseChange): boolean => !['none', 'kept', 'sharpened'].includes(change);
