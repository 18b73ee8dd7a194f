import type { SanitizedConfig } from 'payload';

import { labelInBothLanguages } from './static-labels';
import { translations } from './translations';

test('labels Payload’s fields in both languages, as its texts do, and no others', () => {
  const fields = [
    { name: 'updatedAt', label: () => 'x' },
    { name: 'createdAt', label: () => 'x' },
    { name: 'title', label: () => 'x' },
  ];
  labelInBothLanguages({ collections: [{ fields, flattenedFields: [] }] } as unknown as SanitizedConfig);
  const both = (key: string) => ({ bg: translations.bg.general[key], en: translations.en.general[key] });
  expect(fields.map(({ label }) => label).slice(0, 2)).toEqual([both('updatedAt'), both('createdAt')]);
  expect(typeof fields[2]?.label).toBe('function');
});
