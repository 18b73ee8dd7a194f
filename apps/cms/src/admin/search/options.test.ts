/** @jest-environment node */
import type { Found, FoundRelease } from './found';
import { groupOptions } from './options';

const words = {
  screens: 'Screens',
  untitled: 'Untitled',
  elsewhere: 'in another field',
  release: ({ at, state }: FoundRelease) => `${at} ${state}`,
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
          { id: 'c1', title: 'София', others: ['Sofia'], isElsewhere: false, release: null },
          { id: 'c2', title: '', others: [], isElsewhere: true, release: null },
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

test('tells releases and documents of one title apart', () => {
  const one = (id: string, title: string, release: FoundRelease | null = null) => ({
    id,
    title,
    others: [],
    isElsewhere: false,
    release,
  });
  const due = { state: 'scheduled', overdue: false, replacedBy: null, at: '2027-05-12T06:00:00.000Z' } as const;
  const groups = [
    { collection: 'releases', documents: [one('r1', 'Spring', due), one('r2', 'Spring', { ...due, state: 'done' })] },
    { collection: 'pages', documents: [one('p1', 'Spring'), one('p2', 'SPRING'), one('p3', 'Spring fair')] },
    { collection: 'announcements', documents: [one('a1', 'Spring')] },
    { collection: 'users', documents: [one('u1', 'Spring'), one('u2', 'Spring')] },
  ].map((group) => ({ ...group, hasMore: false }));
  const told = groupOptions('spring', [], { groups }, words).flatMap(({ options }) =>
    options.map(({ href, more, state }) => [href.split('/').at(-1), more, state?.type]),
  );
  expect(told).toEqual([
    ['r1', '2027-05-12T06:00:00.000Z scheduled', undefined],
    ['r2', '2027-05-12T06:00:00.000Z done', undefined],
    ['p1', '', 'pages'],
    ['p2', '', 'pages'],
    ['p3', '', undefined],
    ['a1', '', 'announcements'],
    ['u1', '', undefined],
    ['u2', '', undefined],
  ]);
});
