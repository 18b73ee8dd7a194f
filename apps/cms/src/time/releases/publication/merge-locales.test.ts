import { mergeLocales, onlyLocales, type MergeField } from './merge-locales';

const fields: MergeField[] = [
  { name: 'title', type: 'text', localized: true },
  { name: 'status', type: 'select' },
  { name: 'seo', type: 'group', flattenedFields: [{ name: 'title', type: 'text', localized: true }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [
      {
        slug: 'goals',
        flattenedFields: [
          { name: 'intro', type: 'text', localized: true },
          { name: 'items', type: 'array', flattenedFields: [{ name: 'text', type: 'text', localized: true }] },
        ],
      },
    ],
  },
];

const block = (intro: object, items: object[]) => ({ id: 'b1', blockType: 'goals', intro, items });

const base = {
  title: { bg: 'Старо', en: 'Old' },
  status: 'active',
  seo: { title: { en: 'Old SEO' } },
  layout: [block({ bg: 'Увод', en: 'Intro' }, [{ id: 'i1', text: { bg: 'Едно', en: 'One' } }])],
};
const pinned = {
  title: { bg: 'Ново', en: 'New' },
  status: 'completed',
  seo: { title: { bg: 'Ново SEO', en: 'New SEO' } },
  layout: [
    block({ bg: 'Нов увод', en: 'New intro' }, [
      { id: 'i2', text: { bg: 'Второ', en: 'Second' } },
      { id: 'i1', text: { bg: 'Първо', en: 'First' } },
    ]),
    { id: 'b2', blockType: 'goals', intro: { bg: 'Още' }, items: [] },
  ],
};

it('takes the texts of one language and leaves the other and everything shared', () => {
  expect(mergeLocales(fields, base, pinned, ['en'])).toEqual({
    title: { bg: 'Старо', en: 'New' },
    status: 'active',
    seo: { title: { en: 'New SEO' } },
    layout: [block({ bg: 'Увод', en: 'New intro' }, [{ id: 'i1', text: { bg: 'Едно', en: 'First' } }])],
  });
});

it('empties a text that the pinned version does not have', () => {
  const merged = mergeLocales(fields, base, { ...pinned, title: { bg: 'Ново' } }, ['en']);
  expect(merged.title).toEqual({ bg: 'Старо' });
});

it('keeps of a first publication the languages that are asked for, with the shared fields', () => {
  expect(onlyLocales(fields, pinned, ['bg'])).toMatchObject({ title: { bg: 'Ново' }, status: 'completed' });
  expect(JSON.stringify(onlyLocales(fields, pinned, ['bg']))).not.toMatch(/New|Second|First/);
});

it('changes neither of the two', () => {
  const before = JSON.stringify([base, pinned]);
  mergeLocales(fields, base, pinned, ['en']);
  expect(JSON.stringify([base, pinned])).toBe(before);
});
