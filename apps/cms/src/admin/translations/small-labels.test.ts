import { adminLanguages } from '@civic/content/admin-languages';
import { contentTypeOf, documentTypes } from '@civic/content/content-types';
import { t } from '@payloadcms/translations';
import { bg } from '@payloadcms/translations/languages/bg';
import { en } from '@payloadcms/translations/languages/en';

import type { SayPhrase } from '../../platform/upstream/admin-phrases';
import { withSmallLabels } from './small-labels';
import { translations } from './translations';

const shipped = { bg: bg.translations, en: en.translations };

/** Every phrase of Payload with a label, as the admin says it. */
const phrasesIn = (language: 'bg' | 'en') =>
  Object.entries(shipped[language]).flatMap(([namespace, texts]) =>
    Object.keys(texts).flatMap((key) => {
      const own = (translations[language] as Record<string, Record<string, string>>)[namespace]?.[key];
      const text = own ?? (texts as Record<string, string>)[key] ?? '';
      return namespace !== 'upload' && /\{\{\s*(label|entityLabel|collections?)\s*\}\}/.test(text)
        ? [{ key: `${namespace}:${key}`, text }]
        : [];
    }),
  );

test.each(adminLanguages)('no label has a capital letter within a phrase (%s)', (language) => {
  const phrases = phrasesIn(language);
  expect(phrases.length).toBeGreaterThan(30);
  const say = withSmallLabels((key, vars) =>
    t({ key: 'a:b', translations: { a: { b: phrases.find((one) => one.key === key)?.text ?? '' } } as never, vars }),
  );
  for (const type of documentTypes) {
    const label = contentTypeOf(type).labels.plural[language];
    const values = { label, entityLabel: label, collection: label, collections: label };
    const said = phrases.map(({ key }) => say(key, values));
    expect(said.filter((phrase) => phrase.lastIndexOf(label) > 0)).toEqual([]);
    expect(said.filter((phrase) => /^\p{Ll}/u.test(phrase))).toEqual([]);
  }
});

const say: SayPhrase = (key, values) => `${key} ${values?.label}`;

test.each([
  ['general:searchBy', 'ISO', 'general:searchBy ISO'],
  ['upload:sizesFor', 'Снимка.jpg', 'upload:sizesFor Снимка.jpg'],
  ['fixedWords:optionSelected', 'София', 'fixedWords:optionSelected София'],
  ['general:editLabel', 'София', 'general:editLabel София'],
  ['general:searchBy', 'Заглавие', 'general:searchBy заглавие'],
])('%s with %s', (key, label, phrase) => {
  expect(withSmallLabels(say)(key, { label })).toBe(phrase);
});
