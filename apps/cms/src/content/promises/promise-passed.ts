import { comparePromises } from '@civic/content/expected-promise';
import { periodOf } from '@civic/content/expected-period';

import { toExpected, type Promising } from './promise-moved';

interface Publication {
  /** The public row; `null` for a document that is not public. */
  before: Promising | null;
  after: Promising & { revealAt?: string | Date | null };
  /** The instant of the publication, ms, UTC. */
  at: number;
  /** That of the site, in which visitors read dates. */
  timeZone: string;
}

/**
 * Whether a publication promises something for a date that is over. What was promised before it was over stays as it is, until somebody
 * gives another date or calls it off.
 */
export function promisesThePast({ before, after, at, timeZone }: Publication): boolean {
  if (!after.comingSoon || !after.expected || after.expected.certainty === 'cancelled') return false;
  if (after.revealAt && new Date(after.revealAt).getTime() <= at) return false;
  const told = toExpected(after.expected);
  const period = periodOf(told, timeZone);
  if (!period || period.end > at) return false;
  return !before?.comingSoon || comparePromises(toExpected(before.expected ?? {}), told, timeZone) !== 'kept';
}

/** What is said at the date. */
export const promisedPast = {
  bg: 'Тази дата вече е минала. Посочете предстояща, изберете „Още не е известно“ или отменете обещаното.',
  en: 'This date has passed. Give one that is to come, choose “Not known yet”, or call off what was promised.',
};
