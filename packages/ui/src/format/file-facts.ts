import { intlLocale, type Language } from '../messages/messages';

const kilobyte = 1024;

/** `1,3 MB`, `12 kB`: as computers show the size of a file, one kilobyte at least. */
export function formatBytes(language: Language, bytes: number): string {
  const isLarge = bytes >= kilobyte * kilobyte;
  const format = new Intl.NumberFormat(intlLocale(language), {
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  });
  return format.format(isLarge ? bytes / kilobyte ** 2 : Math.max(1, bytes / kilobyte));
}

/** `английски и немски`: languages (BCP 47) by their names within a sentence. */
export function formatLanguages(language: Language, languages: readonly string[]): string {
  const tag = intlLocale(language);
  const names = new Intl.DisplayNames(tag, { type: 'language' });
  return new Intl.ListFormat(tag, { type: 'conjunction' }).format(languages.map((one) => names.of(one) ?? one));
}
