import { toAdminLanguage, type AdminLanguage } from '@civic/content/admin-languages';
import { writtenYears, type DateFault } from '@civic/content/written-date';

interface Texts {
  malformed: string;
  impossible: string;
  short: (year: number) => string;
  range: (first: number, last: number) => string;
}

const texts: Record<AdminLanguage, Texts> = {
  bg: {
    malformed: 'Това не е дата.',
    impossible: 'Няма такава дата.',
    short: (year) => `Година ${year}? Напишете и четирите цифри.`,
    range: (first, last) => `Годината трябва да е между ${first} и ${last}.`,
  },
  en: {
    malformed: 'This is not a date.',
    impossible: 'There is no such date.',
    short: (year) => `Year ${year}? Write all four digits.`,
    range: (first, last) => `The year must be between ${first} and ${last}.`,
  },
};

/** The sentence about a date that nobody can have meant. */
export function dateProblem(fault: DateFault, language: string): string {
  const said = texts[toAdminLanguage(language)];
  if (fault.kind !== 'year') return said[fault.kind];
  const isShort = fault.year >= 0 && fault.year < 1000;
  return isShort ? said.short(fault.year) : said.range(writtenYears.first, writtenYears.last);
}
