import { periodOf } from '@civic/content/expected-period';
import { comparePromises } from '@civic/content/expected-promise';

import { toExpected, type Promising } from './promise-moved';

/** The fields of a document that say when its full text comes out, and what the public is told about it. */
export interface Announced extends Promising {
  revealAt?: string | Date | null;
}

const instant = (date: string | Date | null | undefined) => (date ? new Date(date).getTime() : null);

/** What the document will do, told where nothing else was: an exact time without a date is that of the reveal. */
export function followReveal<Document extends Announced>(document: Document): Document {
  const { comingSoon, expected, revealAt } = document;
  if (!comingSoon || !revealAt || expected?.precision !== 'exact' || expected.date) return document;
  return { ...document, expected: { ...expected, date: revealAt } };
}

export type Disagreement =
  /** A day, a month or the like is promised, and none is given. */
  | 'no-date'
  /** The full text comes out at another time than the public is told. */
  | 'another-time';

/**
 * How the promise of a publication differs from what the document will do; `null` where it does not. What was public before stays as it
 * is. `timeZone` is that of the site, in which visitors read dates.
 */
export function disagreement(before: Announced | null, after: Announced, timeZone: string): Disagreement | null {
  const { comingSoon, expected, revealAt } = after;
  if (!comingSoon || !expected || expected.certainty === 'cancelled') return null;
  const told = toExpected(expected);
  const reveal = instant(revealAt);
  const period = periodOf(told, timeZone);
  const wasTold = before?.comingSoon ? toExpected(before.expected ?? {}) : null;
  if (period === null) {
    const isAsBefore = wasTold?.precision === told.precision && wasTold.date === told.date;
    return told.precision === 'unknown' || isAsBefore ? null : 'no-date';
  }
  if (reveal === null || (period.start <= reveal && reveal < period.end)) return null;
  const isAsBefore =
    wasTold !== null && instant(before?.revealAt) === reveal && comparePromises(wasTold, told, timeZone) === 'kept';
  return isAsBefore ? null : 'another-time';
}

/** What is said at the date. */
export const disagreementWords = {
  'no-date': {
    bg: 'Посочете датата или изберете „Още не е известно“.',
    en: 'Give the date, or choose “Not known yet”.',
  },
  'another-time': {
    bg: 'На гражданите се обещава друго време, а не моментът на разкриване. Посочете тук неговата дата или променете момента.',
    en: 'The public is promised another time than that of the reveal. Give its date here, or change the moment of the reveal.',
  },
};
