import { someFields } from './testing/fields';
import { leavesOf } from './leaves';

const row = {
  title: { bg: 'Заглавие', en: 'Title' },
  image: 'm1',
  parties: [{ party: 'o1', role: { bg: 'партньор', en: 'partner' } }],
  layout: [
    { blockType: 'richText', content: { bg: 'б', en: 'a' } },
    { blockType: 'callToAction', text: { en: 'Go' }, link: { type: 'external', url: 'https://sofia.bg' } },
    { blockType: 'removed', text: 'x' },
  ],
};

const told = (languages: ('bg' | 'en')[]) =>
  [...leavesOf(someFields, row, languages)]
    .filter(({ value }) => value !== undefined)
    .map(({ path, locale, value }) => [path, locale ?? 'shared', value].join(' '));

test('gives every value with its path as Payload writes it, in the languages asked for', () => {
  expect(told(['en'])).toEqual([
    'title en Title',
    'image shared m1',
    'parties.0.party shared o1',
    'parties.0.role en partner',
    'layout.0.content en a',
    'layout.1.text en Go',
    'layout.1.link.type shared external',
    'layout.1.link.url shared https://sofia.bg',
  ]);
});

test('keeps the languages apart', () => {
  expect(told(['bg', 'en']).filter((line) => line.startsWith('title'))).toEqual([
    'title bg Заглавие',
    'title en Title',
  ]);
});

test('says in both languages of the admin where a value stands', () => {
  const leaf = [...leavesOf(someFields, row, ['bg'])].find(({ path }) => path === 'layout.1.link.url');
  expect(leaf?.label).toEqual({
    bg: 'Страница 2 (Покана) > Връзка > Адрес',
    en: 'Page 2 (Call) > Link > Address',
  });
});
