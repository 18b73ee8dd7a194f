import { dateWithin } from '@civic/content/expected-period';
import { firstMonth, seasonOf, seasons, type Season, type YearMonth } from '@civic/content/season';
import type { DatePrecision } from '@civic/content/views';
import { instantOf, isWallTime, wallTimeOf } from '@civic/content/zoned';

import type { DraftKind } from './held-draft';

/** The precisions of a period chosen by name; an exact moment has a separate input. */
export type PeriodPrecision = Exclude<DatePrecision, 'exact' | 'unknown'>;

/** The contents of the inputs; each is empty until it is chosen. */
export interface ExpectedDraft {
  /** `2027-05-12`. */
  day: string;
  /** 1 to 12. */
  month: string;
  season: Season | '';
  /** Of the month; of the season, the year in which it begins. */
  year: string;
}

export const emptyExpectedDraft: ExpectedDraft = { day: '', month: '', season: '', year: '' };

function draftOf(value: string | null, precision: PeriodPrecision, timeZone: string): ExpectedDraft {
  const instant = value === null ? Number.NaN : Date.parse(value);
  if (Number.isNaN(instant)) return emptyExpectedDraft;
  const day = wallTimeOf(instant, timeZone).slice(0, 10);
  const [year = 0, month = 0] = day.split('-').map(Number);
  const { season, year: begins } = seasonOf({ year, month });
  return { day, month: String(month), season, year: String(precision === 'season' ? begins : year) };
}

const isYear = (text: string) => /^2[01]\d\d$/.test(text);

/** A day in the chosen period; undefined without one. */
function dayOf({ day, month, season, year }: ExpectedDraft, precision: PeriodPrecision): string | undefined {
  const inMonth = (chosen: YearMonth) => `${chosen.year}-${String(chosen.month).padStart(2, '0')}-15`;
  switch (precision) {
    case 'day':
      return isYear(day.slice(0, 4)) ? day : undefined;
    case 'month':
      return month !== '' && isYear(year) ? inMonth({ year: Number(year), month: Number(month) }) : undefined;
    case 'season':
      return season !== '' && isYear(year) ? inMonth(firstMonth({ season, year: Number(year) })) : undefined;
  }
}

function valueOf(draft: ExpectedDraft, precision: PeriodPrecision, timeZone: string): string | null {
  const noon = `${dayOf(draft, precision) ?? ''}T12:00`;
  if (!isWallTime(noon)) return null;
  const reading = instantOf(noon, timeZone);
  if (reading.kind !== 'one') return null;
  return dateWithin({ precision, date: new Date(reading.instant).toISOString() }, timeZone);
}

/** Drafts of days, months or seasons of a zone. Their values contain nothing more precise. */
export const expectedIn = (precision: PeriodPrecision, timeZone: string): DraftKind<ExpectedDraft> => ({
  key: `${precision} ${timeZone}`,
  draftOf: (value) => draftOf(value, precision, timeZone),
  valueOf: (draft) => valueOf(draft, precision, timeZone),
});

/** The parts still to be chosen, once one is. */
export function missingPart(draft: ExpectedDraft, precision: PeriodPrecision): 'year' | 'month' | 'season' | null {
  if (precision === 'day') return draft.day === '' || isYear(draft.day.slice(0, 4)) ? null : 'year';
  if (draft[precision] === '' && draft.year === '') return null;
  if (!isYear(draft.year)) return 'year';
  return draft[precision] === '' ? precision : null;
}

/** The seasons in the order in which a year is planned. */
export const plannedSeasons: Season[] = [...seasons.slice(1), ...seasons.slice(0, 1)];
