import type { FlattenedField } from 'payload';

import { documentsIn, valueWords } from './value-words';

const telling = {
  timeZone: 'Europe/Sofia',
  titleOf: (type: string, id: string) => (id === 'c1' ? `${type}: София` : undefined),
};
const words = (field: object, value: unknown) => valueWords(field as FlattenedField, value, telling);

const paragraph = (text: string) => ({ type: 'paragraph', children: [{ type: 'text', text }] });

test.each([
  [{ type: 'text' }, 'Заглавие', 'Заглавие', 'Заглавие'],
  [{ type: 'text' }, null, '—', '—'],
  [{ type: 'checkbox' }, false, 'Не', 'No'],
  [{ type: 'date' }, '2027-05-12T06:00:00.000Z', '12 май 2027 г., 09:00 ч.', '12 May 2027, 09:00'],
  [{ type: 'relationship', relationTo: 'cities' }, ['c1', 'c2'], 'cities: София, c2', 'cities: София, c2'],
  [
    { type: 'relationship', relationTo: ['cities', 'pages'] },
    { relationTo: 'cities', value: 'c1' },
    'cities: София',
    'cities',
  ],
  [
    { type: 'richText' },
    { root: { children: [paragraph('Първи.'), paragraph('Втори.')] } },
    'Първи.\nВтори.',
    'Първи.',
  ],
  [{ type: 'select', options: [{ value: 'a', label: { bg: 'Архив', en: 'Archive' } }] }, 'a', 'Архив', 'Archive'],
  [{ type: 'array' }, [{ id: 'a' }, { id: 'b' }], '2 реда', '2 rows'],
])('tells the value of a field in words: %j', (field, value, bg, en) => {
  expect(words(field, value).bg).toContain(bg);
  expect(words(field, value).en).toContain(en);
});

it('knows the documents that a relation names', () => {
  const field = { type: 'relationship', relationTo: 'cities' } as FlattenedField;
  expect(documentsIn(field, ['c1', { id: 'c2' }])).toEqual([
    { type: 'cities', id: 'c1' },
    { type: 'cities', id: 'c2' },
  ]);
  expect(documentsIn({ type: 'text' } as FlattenedField, 'c1')).toEqual([]);
});
