import { adminLanguages } from '@civic/content/admin-languages';
import { bg } from '@payloadcms/translations/languages/bg';
import { en } from '@payloadcms/translations/languages/en';
import type { SanitizedConfig } from 'payload';

import { translatorIn, type AdminTextKey, type SameTexts, type TextValues } from '../../platform/words/admin-texts';
import { namespaces, translations } from './translations';

/** As `buildConfig` completes it. */
const i18n = {
  fallbackLanguage: 'bg',
  supportedLanguages: { bg, en },
  translations,
} as unknown as SanitizedConfig['i18n'];

test.each([
  ['bg', 1, 'Една промяна още не се вижда от посетителите.'],
  ['bg', 21, '21 промени още не се виждат от посетителите.'],
  ['en', 1, 'One change is not visible to visitors yet.'],
  ['en', 5, '5 changes are not visible to visitors yet.'],
] as const)('chooses the plural form by the count (%s, %s)', async (language, count, text) => {
  const t = await translatorIn(language, { i18n });
  expect(t('dashboardPage:deliveriesWaiting', { count })).toBe(text);
});

test('finds a text in a group and fills in its variables', async () => {
  const t = await translatorIn('bg', { i18n });
  expect(t('dashboardPage:greeting:evening')).toBe('Добър вечер');
  expect(t('dashboardPage:by', { name: 'Ана' })).toBe('от Ана');
});

test('leaves the texts of Payload where we have none', () => {
  expect(Object.keys(namespaces).filter((name) => name in en.translations)).toEqual([]);
  expect(translations.bg.version.publish).toBe('Публикувайте');
});

type IsKey<Key extends string> = Key extends AdminTextKey ? true : false;
type Fits<Texts, Translation> = Translation extends SameTexts<Texts, Translation> ? true : false;

test('the compiler refuses unknown keys, missing translations and other variables', () => {
  const isKey: [IsKey<'dashboardPage:greeting:day'>, IsKey<'dashboardPage:greeting:dey'>] = [true, false];
  const isPlural: [IsKey<'dashboardPage:deliveriesWaiting'>, IsKey<'dashboardPage:deliveriesWaiting_one'>] = [
    true,
    false,
  ];
  const values: TextValues<'dashboardPage:deliveriesWaiting'> & TextValues<'dashboardPage:by'> = { count: 2, name: '' };
  const hasSameKeys: [Fits<{ a: 'x' }, { a: 'y' }>, Fits<{ a: 'x' }, object>] = [true, false];
  const hasOnlySameKeys: Fits<{ a: 'x' }, { a: 'y'; b: 'z' }> = false;
  const hasSameVariables: [Fits<{ a: '{{x}}' }, { a: '({{x}})' }>, Fits<{ a: '{{x}}' }, { a: '{{y}}' }>] = [
    true,
    false,
  ];
  expect([isKey, isPlural, hasSameKeys, hasOnlySameKeys, hasSameVariables, values]).toHaveLength(6);
});

test.each(adminLanguages)('has no empty text (%s)', (language) => {
  expect(JSON.stringify(Object.values(namespaces).map((texts) => texts[language]))).not.toContain('""');
});
