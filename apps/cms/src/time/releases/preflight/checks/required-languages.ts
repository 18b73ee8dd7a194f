import { isAddressedType } from '@civic/content/content-types';
import { defaultLanguage, otherLanguages, type SiteLanguage } from '@civic/content/site-languages';

import type { Finding } from '../../plan';
import type { Check, CheckedItem } from '../checked-release';
import { existingLanguages, existsIn, textIn, titleField } from '../content/languages';
import { errorIn, warningIn } from '../finding';
import { inLanguageWords, sentence } from '../words';

const code = 'required-languages';

const noTitle = (item: CheckedItem, locale: SiteLanguage, isAskedFor: boolean): Finding =>
  errorIn(code, item, {
    path: titleField(item.fields),
    locale,
    message: sentence(
      { language: inLanguageWords(locale) },
      ({ language }) =>
        isAskedFor
          ? `Документът не съществува ${language}: попълнете заглавието и останалите текстове или премахнете езика от промяната.`
          : `Документът не съществува ${language}, а това е основният език на сайта: попълнете заглавието или изберете само езиците, на които съществува.`,
      ({ language }) =>
        isAskedFor
          ? `The document does not exist ${language}: fill in its title and texts, or take the language out of the release.`
          : `The document does not exist ${language}, the main language of the website: fill in its title, or choose only the languages in which it exists.`,
    ),
  });

const noSlug = (item: CheckedItem, locale: SiteLanguage): Finding =>
  errorIn(code, item, {
    path: 'slug',
    locale,
    message: sentence(
      { language: inLanguageWords(locale) },
      ({ language }) => `Документът няма адрес ${language}: отворете го на този език и го запазете, за да го получи.`,
      ({ language }) =>
        `The document has no address ${language}: open it in that language and save it, and it will get one.`,
    ),
  });

const onlyIn = (item: CheckedItem, missing: SiteLanguage): Finding =>
  warningIn(code, item, {
    path: titleField(item.fields),
    locale: missing,
    message: sentence(
      { language: inLanguageWords(missing) },
      ({ language }) => `Документът не е преведен: ${language} посетителите няма да го намерят.`,
      ({ language }) => `The document is not translated: visitors will not find it ${language}.`,
    ),
  });

function ofItem(item: CheckedItem): Finding[] {
  const { content, item: planned, languages } = item;
  if (!content) return [];
  const asked = planned.locales ?? [];
  const existing = existingLanguages(content);
  const withoutSlug = isAddressedType(planned.type) ? languages.filter((locale) => !textIn(content.slug, locale)) : [];
  const missing = planned.locales
    ? asked.filter((locale) => !existsIn(content, locale)).map((locale) => noTitle(item, locale, true))
    : existing.includes(defaultLanguage)
      ? otherLanguages(defaultLanguage)
          .filter((locale) => !existing.includes(locale))
          .map((locale) => onlyIn(item, locale))
      : [noTitle(item, defaultLanguage, false)];
  return [...missing, ...withoutSlug.map((locale) => noSlug(item, locale))];
}

/** Checks that every released language exists, with a title and an address. */
export const requiredLanguages: Check = ({ items }) => items.flatMap(ofItem);
