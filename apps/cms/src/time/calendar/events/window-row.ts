import { contentTypeOf, type WindowedType } from '@civic/content/content-types';
import { periodOf } from '@civic/content/expected-period';
import type { Occasion } from '@civic/content/occasion';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { outcomeOf, type ExpireOutcome } from '@civic/content/visibility';
import { wallTimeOf } from '@civic/content/zoned';

import {
  idOf,
  instantOf,
  isRow,
  localizedOf,
  textOf,
  type Localized,
  type RawRow,
} from '../../../platform/rows/raw-row';

/** The precisions of a known date. */
type KnownPrecision = 'exact' | 'day' | 'month' | 'season';

export interface Days {
  /** `2027-05-12` */
  from: string;
  /** The first day after. */
  to: string;
  /** When the last day is over, ms since the epoch. */
  end: number;
}

/** The days of a date (ISO 8601) in the zone at its precision; `null` for an exact instant. */
export function expectedDays(date: string, precision: KnownPrecision, timeZone: string): Days | null {
  const period = precision === 'exact' ? null : periodOf({ precision, date }, timeZone);
  if (!period) return null;
  const [from, to] = [period.start, period.end].map((instant) => wallTimeOf(instant, timeZone).slice(0, 10));
  return { from: from ?? '', to: to ?? '', end: period.end };
}

/** Whether an instant keeps a promise that was made at a precision. */
export function isWithin(instant: string, date: string, precision: KnownPrecision, timeZone: string): boolean {
  const period = periodOf({ precision, date }, timeZone);
  const at = Date.parse(instant);
  return period !== null && at >= period.start && at < period.end;
}

/** The fields of a document with a window, published or draft, that the calendar needs. */
export interface WindowRow {
  type: WindowedType;
  id: string;
  titles: Localized;
  slugs: Localized;
  publishAt: string | null;
  comingSoon: boolean;
  revealAt: string | null;
  expireAt: string | null;
  outcome: ExpireOutcome;
  /** `null` while no date is known. */
  expected: { date: string; precision: KnownPrecision; certainty: 'provisional' | 'confirmed' | 'cancelled' } | null;
  /** The time at which the event itself takes place; `null` for a type without one. */
  occasion: Occasion | null;
  /** The id of a user. */
  updatedBy: string | null;
  updatedAt: string;
}

const oneOf = <Value extends string>(values: readonly Value[], value: unknown, fallback: Value): Value =>
  values.find((candidate) => candidate === value) ?? fallback;

const certainties = ['provisional', 'confirmed', 'cancelled'] as const;
const precisions = ['exact', 'day', 'month', 'season', 'unknown'] as const;

export function expectedOf(value: unknown): WindowRow['expected'] {
  if (!isRow(value)) return null;
  const date = instantOf(value.date);
  const precision = oneOf(precisions, value.precision, 'unknown');
  if (!date || precision === 'unknown') return null;
  return { date, precision, certainty: oneOf(certainties, value.certainty, 'provisional') };
}

function occasionOf(type: WindowedType, row: RawRow): Occasion | null {
  const { takesPlace } = contentTypeOf(type);
  if (!takesPlace) return null;
  const { start, end, allDay } = takesPlace;
  return { start: instantOf(row[start]) ?? null, end: instantOf(row[end]) ?? null, allDay: Boolean(row[allDay]) };
}

/** The row with the adapters' differences taken out; localised texts are objects by language. */
export const windowRow = (type: WindowedType, row: RawRow): WindowRow => ({
  type,
  id: String(row.id),
  titles: localizedOf(row[contentTypeOf(type).titleField]),
  slugs: localizedOf(row.slug),
  publishAt: instantOf(row.publishAt) ?? null,
  comingSoon: row.comingSoon === true,
  revealAt: instantOf(row.revealAt) ?? null,
  expireAt: instantOf(row.expireAt) ?? null,
  outcome: outcomeOf({ expireOutcome: textOf(row.expireOutcome) }),
  expected: expectedOf(row.expected),
  occasion: occasionOf(type, row),
  updatedBy: idOf(row.updatedBy) ?? null,
  updatedAt: instantOf(row.updatedAt) ?? new Date(0).toISOString(),
});

/** The languages in which a text is there. */
export const localesOf = (texts: Localized): SiteLanguage[] =>
  siteLanguages.filter((locale) => texts[locale] !== undefined);

/** The text in the language, or in another where it is missing. */
export const textIn = (texts: Localized, language: SiteLanguage): string =>
  texts[language] ?? siteLanguages.map((locale) => texts[locale]).find(Boolean) ?? '—';
