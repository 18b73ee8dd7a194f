/** What visitors are told about when something comes. */
export interface Promised {
  precision?: string | null;
  date?: string | Date | null;
  certainty?: string | null;
}

/** A published announcement, as far as its promise goes. */
export interface Promising {
  comingSoon?: boolean | null;
  expected?: Promised | null;
}

const isKnown = (promised: Promised) => Boolean(promised.date) && promised.precision !== 'unknown';

const sameInstant = (one: Promised['date'], other: Promised['date']) =>
  (one ? new Date(one).getTime() : null) === (other ? new Date(other).getTime() : null);

/**
 * The date that visitors had been given and that a publication replaces by another; `undefined` when it takes nothing
 * back. Becoming more precise about the same instant takes nothing back; neither does keeping the promise.
 */
export function promiseTakenBack(before: Promising, after: Promising): Promised | undefined {
  if (!before.comingSoon || !after.comingSoon) return undefined;
  const promised = before.expected ?? {};
  const now = after.expected ?? {};
  if (!isKnown(promised)) return undefined;
  return isKnown(now) && sameInstant(promised.date, now.date) ? undefined : promised;
}
