import { adminLanguages } from '@civic/content/admin-languages';
import { siteLanguages } from '@civic/content/site-languages';

import { messages, type Language } from './messages';

const languages = [...new Set<Language>([...siteLanguages, ...adminLanguages])];

/** Every text by its dotted key; functions as their results for 1 and 5. */
function texts(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  if (typeof value === 'function') return [1, 5].map((count) => [`${key}(${count})`, String(value(count, 7))]);
  return Object.entries(value as object).flatMap(([name, inner]) => texts(inner, `${key}.${name}`));
}

const keysOf = (language: Language) => texts(messages(language)).map(([key]) => key);

describe.each(languages)('%s', (language) => {
  const { tag, ...words } = messages(language);

  it('has the keys of the other languages', () => {
    expect(keysOf(language).sort()).toEqual(keysOf('bg').sort());
  });

  it('is a language that Intl knows', () => {
    expect(Intl.DateTimeFormat.supportedLocalesOf(tag)).toEqual([tag]);
    expect(new Intl.Locale(tag).language).toBe(language);
  });

  it('leaves no text empty or with stray spaces', () => {
    for (const [key, text] of texts(words)) expect([key, text]).toEqual([key, expect.stringMatching(/^\S(.*\S)?$/)]);
  });

  it('is written in the script of its language', () => {
    const isCyrillic = new Intl.Locale(tag).maximize().script === 'Cyrl';
    for (const [key, text] of texts(words)) expect([key, /\p{Script=Cyrillic}/u.test(text)]).toEqual([key, isCyrillic]);
  });
});
