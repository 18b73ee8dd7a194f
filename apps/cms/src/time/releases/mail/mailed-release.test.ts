import { documentList } from './mailed-release';
import { someRelease } from './testing/release';
import { texts } from './testing/texts';

const page = (number: number) =>
  ({ type: 'pages', id: `p${number}`, action: 'publish', locales: ['en'], title: `Страница ${number}` }) as const;

test('tells what is done to each document, and where it is', () => {
  const { entries } = documentList(someRelease({ items: [{ ...page(1), locales: ['en'] }] }), 'bg', texts.bg);
  expect(entries).toEqual([
    {
      text: 'Страница 1 (страница): публикуване на английски',
      url: 'https://cms.example/admin/collections/pages/p1',
    },
  ]);
});

test('counts those that nobody would read to the end', () => {
  const items = Array.from({ length: 25 }, (_, index) => ({ ...page(index), locales: null }));
  const { entries } = documentList(someRelease({ items }), 'en', texts.en);
  expect(entries).toHaveLength(21);
  expect(entries.at(-1)).toEqual({ text: 'and 5 more' });
});
