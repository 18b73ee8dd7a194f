import { z } from 'zod';

/** The years that a date of a city can mean. Four digits typed as two, and ends "for ever", lie outside. */
export const writtenYears = { first: 1800, last: 2199 } as const;

/** The reason why a written date is none that a person can have meant. */
export type DateFault =
  | { kind: 'malformed' }
  /** A day that no calendar has, such as 30 February. */
  | { kind: 'impossible' }
  | { kind: 'year'; year: number };

const isoPattern = /^([+-]\d{6}|\d{4})-(\d{2})-(\d{2})(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

function hasDay(year: number, month: number, day: number): boolean {
  // Date counts the years from 0 to 99 from 1900; a year four centuries multiplied later has the same days.
  const days = new Date(Date.UTC((year % 400) + 2000, month, 0)).getUTCDate();
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}

/** The fault of a year; null for one that can be meant. */
export const yearFault = (year: number): DateFault | null =>
  year >= writtenYears.first && year <= writtenYears.last ? null : { kind: 'year', year };

/** The fault of a date or an instant in ISO 8601; null when it can be stored and shown as it is written. */
export function dateFault(value: unknown): DateFault | null {
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? { kind: 'malformed' } : yearFault(value.getUTCFullYear());
  const match = typeof value === 'string' ? isoPattern.exec(value) : null;
  if (!match) return { kind: 'malformed' };
  const [year = 0, month = 0, day = 0] = match.slice(1).map(Number);
  // `Date.parse` would make 2 March of 30 February.
  if (!hasDay(year, month, day)) return { kind: 'impossible' };
  return Number.isNaN(Date.parse(String(value))) ? { kind: 'malformed' } : yearFault(year);
}

/** Whether an instant in ISO 8601 can be meant. */
export const isWrittenDate = (value: string): boolean => dateFault(value) === null;

/** An instant that a person wrote, in ISO 8601 with any offset; parsed it is UTC, as `toISOString` writes it. */
export const writtenInstantSchema = z.iso
  .datetime({ offset: true })
  .refine(isWrittenDate, `must be a date between ${writtenYears.first} and ${writtenYears.last}`)
  .transform((instant) => new Date(instant).toISOString());
