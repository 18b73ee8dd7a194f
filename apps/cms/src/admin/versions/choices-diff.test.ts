import type { I18nClient } from '@payloadcms/translations';
import type { CollectionConfig, Config } from 'payload';

import { chosenWords } from './choices-diff';
import { withVersionWords } from './with-version-words';

jest.mock('@payloadcms/ui', () => ({}));

const options = [
  { value: 'bg', label: { bg: 'български', en: 'Bulgarian' } },
  { value: 'en', label: { bg: 'английски', en: 'English' } },
  'de',
];

test.each([
  [['bg', 'en'], 'български, английски'],
  [['de', 'fr'], 'de, fr'],
  ['en', 'английски'],
  [null, ''],
])('%j is %j in the admin in Bulgarian', (value, words) => {
  const i18n = { language: 'bg', fallbackLanguage: 'en' } as I18nClient;
  expect(chosenWords(value, options as never, i18n)).toBe(words);
});

const diffOf = async (collection: Partial<CollectionConfig>) => {
  const config = await withVersionWords({ collections: [{ slug: 'a', ...collection }] } as Config);
  return config.collections?.[0]?.fields.map(({ admin }) => (admin?.components as { Diff?: string } | undefined)?.Diff);
};

test('hidden fields are left out of the comparison, and choices get words', async () => {
  const own = '/own#Diff';
  const fields = [
    { name: 'a', type: 'text' },
    { name: 'b', type: 'text', admin: { hidden: true } },
    { name: 'c', type: 'select', hasMany: true, options: ['x'] },
    { name: 'd', type: 'select', options: ['x'] },
    { name: 'e', type: 'text', admin: { hidden: true, components: { Diff: own } } },
  ] as CollectionConfig['fields'];
  const [left, choices] = ['no-diff#NoDiff', 'choices-diff#ChoicesDiff'].map((name) => `/src/admin/versions/${name}`);
  expect(await diffOf({ fields, versions: true })).toEqual([undefined, left, choices, undefined, own]);
  expect(await diffOf({ fields })).toEqual([undefined, undefined, undefined, undefined, own]);
});
