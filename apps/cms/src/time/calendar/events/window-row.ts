import { contentTypeOf, type WindowedType } from '@civic/content/content-types';
import type { Occasion } from '@civic/content/occasion';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import { outcomeOf, type ExpireOutcome } from '@civic/content/visibility';

import {
  idOf,
  instantOf,
  isRow,
  localizedOf,
  textOf,
  type Localized,
  type RawRow,
} from '../../../platform/rows/raw-row';
import type { KnownPrecision } from './expected-period';

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
