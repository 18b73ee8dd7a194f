import { adminLanguages } from '@civic/content/admin-languages';
import type { SanitizedConfig } from 'payload';

import { statusTexts } from '../status/status-texts';
import { labelInBothLanguages } from './static-labels';
import { translations } from './translations';

test('labels Payload’s fields in both languages, as its texts do, and no others', () => {
  const fields = [
    { name: 'updatedAt', label: () => 'x' },
    { name: 'createdAt', label: () => 'x' },
    { name: 'title', label: () => 'x' },
    { name: 'mimeType', label: 'MIME Type' },
    { name: 'url', label: { bg: 'Или към адрес', en: 'Or to an address' } },
  ];
  labelInBothLanguages({ collections: [{ fields, flattenedFields: [] }], globals: [] } as unknown as SanitizedConfig);
  const both = (key: string) => ({ bg: translations.bg.general[key], en: translations.en.general[key] });
  expect(fields.map(({ label }) => label).slice(0, 2)).toEqual([both('updatedAt'), both('createdAt')]);
  expect(typeof fields[2]?.label).toBe('function');
  expect(fields.map(({ label }) => label).slice(3)).toEqual([
    { bg: 'Вид на файла (MIME)', en: 'File type (MIME)' },
    { bg: 'Или към адрес', en: 'Or to an address' },
  ]);
});

test('labels the states of a document in both languages, of what there is only one of, too', () => {
  const options = ['draft', 'published'].map((value) => ({ label: () => 'x', value }));
  const fields: { name: string; type: string; label: unknown; options: { label: unknown }[] }[] = [
    { name: '_status', type: 'select', label: () => 'x', options },
  ];
  labelInBothLanguages({ collections: [], globals: [{ fields, flattenedFields: [] }] } as unknown as SanitizedConfig);
  expect(fields[0]?.label).toEqual({ bg: translations.bg.version.status, en: 'Status' });
  expect(fields[0]?.options.map(({ label }) => label)).toEqual([
    { bg: 'Не всичко е публикувано', en: 'Not everything is published' },
    { bg: 'Всичко е публикувано', en: 'Everything is published' },
  ]);
});

test('says of the newest version nothing that the column of the list says of the document', () => {
  const options = ['draft', 'published'].map((value) => ({ label: () => 'x', value }));
  const fields: { name: string; type: string; options: { label: unknown }[] }[] = [
    { name: '_status', type: 'select', options },
  ];
  labelInBothLanguages({ collections: [{ fields, flattenedFields: [] }], globals: [] } as unknown as SanitizedConfig);
  for (const language of adminLanguages) {
    const said = Object.values(statusTexts[language].now);
    const shown = fields[0]?.options.map(({ label }) => (label as Record<string, string>)[language]) ?? [];
    expect(shown).toHaveLength(2);
    expect(shown.filter((words) => said.some((one) => one === words))).toEqual([]);
  }
});
