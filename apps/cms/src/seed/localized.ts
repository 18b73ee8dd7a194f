import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

const demoLanguages = ['bg', 'en'] as const;

export type DemoLanguage = (typeof demoLanguages)[number];

/** A value of the demo content, in the demo's languages, whatever languages the site has. */
export type Localized<Value = string> = Record<DemoLanguage, Value>;

/** The languages of the site in which there is demo content, the default one first. */
export const writtenLanguages = siteLanguages.filter((language): language is SiteLanguage & DemoLanguage =>
  demoLanguages.some((candidate) => candidate === language),
);

/** The same for callers that write the languages one after the other. @throws if the site has none of the languages of the demo. */
export function languagesToWrite(): { first: SiteLanguage & DemoLanguage; others: (SiteLanguage & DemoLanguage)[] } {
  const [first, ...others] = writtenLanguages;
  if (!first) throw new Error(`The demo is written in ${demoLanguages.join(' and ')}, and the site has neither.`);
  return { first, others };
}

/** A text in Bulgarian and in English, side by side for translators. */
export const text = (bg: string, en: string): Localized => ({ bg, en });

/** Whether a value of the demo content is an object with one value per language. */
export function isLocalized(value: unknown): value is Localized<unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const keys = Object.keys(value);
  return keys.length === demoLanguages.length && demoLanguages.every((language) => keys.includes(language));
}
