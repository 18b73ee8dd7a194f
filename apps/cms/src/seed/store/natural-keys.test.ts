import { text } from '../localized';
import { firstPaths, naturalKey } from './natural-keys';

it('knows what has an address by its slugs, as the CMS makes them', () => {
  const key = naturalKey('pages', { title: text('Декларация за достъпност', 'Accessibility statement') });
  expect(key).toEqual({ field: 'slug', bg: 'deklaratsia-za-dostapnost', en: 'accessibility-statement' });
  expect(firstPaths('pages', key)).toEqual(['/bg/deklaratsia-za-dostapnost', '/en/accessibility-statement']);
});

it('knows what has none by its name', () => {
  const key = naturalKey('focus-areas', { name: text('Жилища', 'Housing') });
  expect(key).toEqual({ field: 'name', bg: 'Жилища', en: 'Housing' });
  expect(firstPaths('focus-areas', key)).toEqual([]);
});

it('refuses a document that nothing tells apart', () => {
  expect(() => naturalKey('pages', { summary: text('Увод', 'Introduction') })).toThrow('no name');
});
