import { adminLanguages, type AdminLanguage } from '@civic/content/admin-languages';
import { bg } from '@payloadcms/translations/languages/bg';
import { en } from '@payloadcms/translations/languages/en';

import { editorWords } from '../../content/editor/editor-words';
import { translations } from './translations';

/** Texts by their keys, such as `general:cancel`. */
type Texts = Map<string, string>;

function flat(tree: object, prefix = ''): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) => {
    if (typeof value === 'string') return [[`${prefix}${key}`, value]];
    return typeof value === 'object' && value !== null ? flat(value, `${prefix}${key}:`) : [];
  });
}

const shipped = { bg: bg.translations, en: en.translations };

/** All texts of the admin as its users read them. */
const textsIn = (language: AdminLanguage): Texts =>
  new Map([...flat(shipped[language]), ...flat(translations[language]), ...flat(editorWords[language])]);

const offending = (texts: Texts, pattern: RegExp, except: readonly string[] = []) =>
  [...texts]
    .filter(([key, text]) => pattern.test(text) && !except.includes(key))
    .map(([key, text]) => `${key}: ${text}`);

const word = (words: string) => new RegExp(`(?<!\\p{L})(${words})(?!\\p{L})`, 'iu');

test('the Bulgarian admin speaks to people politely', () => {
  const familiar =
    'Добави|Избери|Запази|Изтрий|Отмени|Потвърди|Копирай|Постави|Покажи|Затвори|Въведи|Премахни|Редактирай|Свий|Качи|Смени|' +
    'Създай|Направи|Опитай|Провери|Натисни|Отвори|Влез|Излез|Върни|Публикувай|Скрий|Сортирай|Филтрирай|Групирай|Дръпни|Плъзни|' +
    'Премести|Задай|Приложи|Изчисти|Презареди|Напусни|Остани|Генерирай|Активирай|Изпрати|Използвай|ти|твоя|твоята|твоето|теб';
  // "May be done": the same form in the third person.
  const third =
    /(^|\P{L})(се|го|ги|я|ще|да|може да|че)( се| не)* (запази|отвори|върни|изпрати|смени|премести|покажи|качи|отмени|постави|направи|провери)/iu;
  const found = offending(textsIn('bg'), word(familiar)).filter((line) => !third.test(line));
  expect(found).toEqual([]);
});

test.each(adminLanguages)('writes its marks well (%s)', (language) => {
  expect(offending(textsIn(language), /\.\.|(?<!=)"(?!>)| - /, ['authentication:newAccountCreated'])).toEqual([]);
});

test('the Bulgarian admin is written in Cyrillic', () => {
  const international =
    /\{\{.*?\}\}|<[^>]*>|https?:\S*|webcal:\S*|\S+@\S+|\b(\w+\.)?(sofia\.bg|bg|en)\b\S*|\/\S*|\b(Civic Initiatives|API|URL|UTC|ID|PDF|MP4|WebM|WebVTT|MB|KB|px|iCalendar|Google|Outlook|Apple|Alt|Ctrl|Enter|Escape|Esc|Backspace|Shift|Tab|T|Word|iPhone)\b/g;
  const rest = [...textsIn('bg')].map(([key, text]) => [key, text.replace(international, '')] as const);
  expect(offending(new Map(rest), /[A-Za-z]/)).toEqual([]);
});

test('things happen automatically, not “само”, which is “only”', () => {
  expect(offending(textsIn('bg'), word('сами|сам|ще( се)? \\p{L}+ само'))).toEqual([]);
  expect(offending(textsIn('en'), /\bby itself\b/i)).toEqual([]);
});

test.each(adminLanguages)('names only buttons, fields and states that exist (%s)', (language) => {
  const texts = textsIn(language);
  const names = new Set([...texts.values()].map((text) => text.replace(/…$/, '')));
  const quoted = language === 'bg' ? /„([^„“{}<]+)“/g : /“([^“”{}<]+)”/g;
  // What other programs call things, and keys.
  const elsewhere = ['subscriptions:google', 'lexical:general:placeholder'];
  const own = [...texts].filter(([key]) => !elsewhere.includes(key));
  const strange = own.flatMap(([key, text]) =>
    [...text.matchAll(quoted)]
      .map(([, name = '']) => name)
      .filter((name) => !names.has(name.replace(/…$/, '')) && name !== text)
      .map((name) => `${key}: ${name}`),
  );
  expect(strange).toEqual([]);
});
