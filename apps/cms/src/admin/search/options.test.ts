/** @jest-environment node */
import type { Found } from './found';
import { groupOptions } from './options';

const words = {
  screens: 'Screens',
  untitled: 'Untitled',
  elsewhere: 'in another field',
  labelOf: (collection: string) => `List of ${collection}`,
  listOf: (collection: string) => `/admin/collections/${collection}`,
  moreIn: (list: string) => `More in ${list}`,
};
const screens = [
  { href: '/admin/calendar', title: 'Календар' },
  { href: '/admin/globals/home', title: 'Начална страница' },
];

test('lists the documents by collection, with their other titles, and the way to the rest', () => {
  const found: Found = {
    groups: [
      {
        collection: 'cities',
        documents: [
          { id: 'c1', title: 'София', others: ['Sofia'], isElsewhere: false },
          { id: 'c2', title: '', others: [], isElsewhere: true },
        ],
        hasMore: true,
      },
    ],
  };
  expect(groupOptions('соф & я', screens, found, words)).toEqual([
    {
      label: 'List of cities',
      options: [
        { href: '/admin/collections/cities/c1', title: 'София', more: 'Sofia' },
        { href: '/admin/collections/cities/c2', title: 'Untitled', more: 'in another field' },
        {
          href: `/admin/collections/cities?search=${encodeURIComponent('соф & я')}`,
          title: 'More in List of cities',
          more: '',
        },
      ],
    },
  ]);
});

test('finds screens by the words of their name, whatever their case and order', () => {
  const [group] = groupOptions('СТРАН нач', screens, null, words);
  expect(group).toEqual({
    label: 'Screens',
    options: [{ href: '/admin/globals/home', title: 'Начална страница', more: '' }],
  });
});

test('has no group without an option', () => {
  expect(groupOptions('няма', screens, { groups: [] }, words)).toEqual([]);
});
