import type { SanitizedConfig } from 'payload';

import { labelInBothLanguages } from './static-labels';
import { translations } from './translations';

test('labels Payload’s fields in both languages, as its texts do, and no others', () => {
  const fields = [
    { name: 'updatedAt', label: () => 'x' },
    { name: 'createdAt', label: () => 'x' },
    { name: 'title', label: () => 'x' },
  ];
  labelInBothLanguages({ collections: [{ fields, flattenedFields: [] }], globals: [] } as unknown as SanitizedConfig);
  const both = (key: string) => ({ bg: translations.bg.general[key], en: translations.en.general[key] });
  expect(fields.map(({ label }) => label).slice(0, 2)).toEqual([both('updatedAt'), both('createdAt')]);
  expect(typeof fields[2]?.label).toBe('function');
});

test('labels the states of a document in both languages, of what there is only one of, too', () => {
  const options = ['draft', 'published'].map((value) => ({ label: () => 'x', value }));
  const fields: { name: string; type: string; label: unknown; options: { label: unknown }[] }[] = [
    { name: '_status', type: 'select', label: () => 'x', options },
  ];
  labelInBothLanguages({ collections: [], globals: [{ fields, flattenedFields: [] }] } as unknown as SanitizedConfig);
  const { published, status } = translations.bg.version;
  expect(fields[0]?.label).toEqual({ bg: status, en: 'Status' });
  expect(fields[0]?.options.map(({ label }) => label)).toEqual([
    { bg: 'Чернова', en: 'Draft' },
    { bg: published, en: translations.en.version.published },
  ]);
});
