import { someFields } from '../../../../content/references/testing/fields';
import { labelOfPath } from './label-of-path';

test.each([
  ['title', 'Заглавие'],
  ['slug', 'slug'],
  ['parties.2.party', 'Участници 3 > Организация'],
  ['layout.0.content', 'Страница 1 > Съдържание'],
  ['layout.1.link.url', 'Страница 2 > Връзка > Адрес'],
  ['layout.1', 'Страница 2'],
])('%s is called %s', (path, expected) => {
  expect(labelOfPath(someFields, path)?.bg).toBe(expected);
});

test.each(['unknown', 'layout.0.unknown', ''])('"%s" is no field', (path) => {
  expect(labelOfPath(someFields, path)).toBeNull();
});
