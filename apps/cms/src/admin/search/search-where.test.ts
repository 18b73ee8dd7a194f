/** @jest-environment node */
import { searchWhere, type Searched } from './search-where';

const pages = {
  flattenedFields: [
    { name: 'title', type: 'text', localized: true },
    { name: 'code', type: 'text' },
  ],
  admin: { useAsTitle: 'title', listSearchableFields: ['title', 'code'] },
} as unknown as Searched;

test('looks for every word in every field, and in every language of those with translations', () => {
  expect(searchWhere(' парк  юг парк', pages, ['bg', 'en'])).toEqual({
    and: ['парк', 'юг'].map((word) => ({
      or: ['title.bg', 'title.en', 'code'].map((path) => ({ [path]: { contains: word } })),
    })),
  });
});

test('looks at the title where nothing else is named', () => {
  const bare = { flattenedFields: [], admin: { useAsTitle: 'name' } };
  expect(searchWhere('а', bare, ['bg'])).toEqual({ and: [{ or: [{ name: { contains: 'а' } }] }] });
});

test('does not ask for more words than a sentence has', () => {
  const many = Array.from({ length: 40 }, (_, index) => `дума${index}`).join(' ');
  expect(searchWhere(many, pages, ['bg']).and).toHaveLength(6);
});
