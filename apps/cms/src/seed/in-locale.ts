import { isLocalized, type DemoLanguage } from './localized';
import { isReference, type Reference } from './reference';

/** Finds the id of a document that has been created already. */
export type IdOf = (reference: Reference) => string;

/** Demo content in the CMS's form: the texts of one language, and ids in place of references. */
export function inLocale(value: unknown, locale: DemoLanguage, idOf: IdOf): unknown {
  if (Array.isArray(value)) return value.map((item) => inLocale(item, locale, idOf));
  if (isReference(value)) return idOf(value);
  if (isLocalized(value)) return value[locale];
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, inLocale(field, locale, idOf)]));
}
