import type { MergeField } from '../publication/merge-locales';
import { apply, intentionsBetween } from './intentions';
import { fromLeaves, leavesById } from './leaves-by-id';

const fields: MergeField[] = [
  { name: 'id', type: 'text' },
  { name: 'title', type: 'text', localized: true },
  { name: 'status', type: 'select' },
  { name: 'createdBy', type: 'relationship' },
  { name: 'announcements', type: 'join' },
  { name: 'seo', type: 'group', flattenedFields: [{ name: 'title', type: 'text', localized: true }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      {
        slug: 'goals',
        flattenedFields: [
          { name: 'id', type: 'text' },
          { name: 'intro', type: 'text', localized: true },
          {
            name: 'items',
            type: 'array',
            flattenedFields: [
              { name: 'id', type: 'text' },
              { name: 'text', type: 'text', localized: true },
            ],
          },
        ],
      },
    ],
  },
];

const item = (id: string, bg: string, en = bg) => ({ id, text: { bg, en } });
const goals = (id: string, items: object[]) => ({ id, blockType: 'goals', intro: { bg: 'Увод' }, items });

const document = {
  id: '7',
  _status: 'published',
  createdBy: 'someone',
  title: { bg: 'Заглавие', en: 'Title' },
  status: 'active',
  seo: { title: { bg: 'За търсачките' } },
  layout: [goals('one', [item('x', 'Едно'), item('y', 'Две')]), goals('two', [])],
};

it('takes a document apart and puts it together again', () => {
  expect(
    fromLeaves(fields, leavesById(fields, document), { id: '7', _status: 'published', createdBy: 'someone' }),
  ).toEqual(document);
});

it('names rows by their ids, and no bookkeeping or join', () => {
  expect([...leavesById(fields, document).keys()]).toEqual(
    expect.arrayContaining(['title@bg', 'seo.title@en', 'layout', 'layout#one.items', 'layout#one.items#y.text@bg']),
  );
  expect(
    [...leavesById(fields, document).keys()].filter((path) => /createdBy|announcements|\bid\b/.test(path)),
  ).toEqual([]);
});

it('finds a row again wherever it stands, and leaves its other language alone', () => {
  const intended = { ...document, layout: [goals('one', [item('x', 'Едно'), item('y', 'Две, поправено', 'Две')])] };
  const now = { ...document, layout: [goals('two', []), goals('one', [item('y', 'Две', 'Two'), item('x', 'Едно')])] };
  const intentions = intentionsBetween(leavesById(fields, document), leavesById(fields, intended));
  const { leaves, collisions } = apply(leavesById(fields, now), intentions);
  expect(collisions).toEqual([]);
  expect(fromLeaves(fields, leaves, {}).layout).toEqual([
    goals('one', [item('y', 'Две, поправено', 'Two'), item('x', 'Едно')]),
  ]);
});

it('treats a list whose rows have no ids as one value', () => {
  const nameless = { ...document, layout: [{ blockType: 'goals' }] };
  expect(fromLeaves(fields, leavesById(fields, nameless), {}).layout).toEqual([{ blockType: 'goals' }]);
});
