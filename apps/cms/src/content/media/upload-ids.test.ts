import type { FlattenedField } from 'payload';
import { uploadIds } from './exposures';

/** As Payload flattens a configuration; only what the walk looks at. */
const fields = [
  { name: 'hero', type: 'upload' },
  { name: 'gallery', type: 'upload', hasMany: true },
  { name: 'body', type: 'richText', localized: true },
  { name: 'seo', type: 'group', flattenedFields: [{ name: 'image', type: 'upload' }] },
  { name: 'partners', type: 'array', flattenedFields: [{ name: 'logo', type: 'upload' }] },
  {
    name: 'layout',
    type: 'blocks',
    blocks: [{ slug: 'richText', flattenedFields: [{ name: 'content', type: 'richText', localized: true }] }],
  },
  { name: 'city', type: 'relationship' },
] as unknown as FlattenedField[];

const text = (id: string) => ({
  root: { children: [{ type: 'list', children: [{ type: 'upload', relationTo: 'media', value: id }] }] },
});

test('finds images wherever an editor can put one, in every language', () => {
  const row = {
    hero: 'hero',
    gallery: ['one', 'two'],
    body: { bg: text('bulgarian'), en: text('english') },
    seo: { image: { id: 'shared' } },
    partners: [{ logo: 'logo' }, { logo: null }],
    layout: [{ blockType: 'richText', content: { bg: text('block') } }, { blockType: 'unknown' }],
    city: 'not-an-image',
  };
  expect(uploadIds(fields, row, ['bg']).length).toBeLessThan(uploadIds(fields, row).length);
  expect(uploadIds(fields, row).sort()).toEqual(
    ['hero', 'one', 'two', 'bulgarian', 'english', 'shared', 'logo', 'block'].sort(),
  );
});

test('finds the uploads of blocks at any depth, captions in every language', () => {
  const video = {
    slug: 'video',
    flattenedFields: [
      { name: 'poster', type: 'upload' },
      { name: 'captions', type: 'upload', localized: true },
    ],
  };
  const steps = {
    slug: 'steps',
    flattenedFields: [
      { name: 'items', type: 'array', flattenedFields: [{ name: 'inner', type: 'blocks', blocks: [video] }] },
    ],
  };
  const layout = [{ name: 'layout', type: 'blocks', blocks: [video, steps] }] as unknown as FlattenedField[];
  const row = {
    layout: [
      { blockType: 'video', poster: 'poster', captions: { bg: 'subtitri', en: 'captions' } },
      {
        blockType: 'steps',
        items: [{ inner: [{ blockType: 'video', poster: { id: 'deep' }, captions: { bg: null } }] }],
      },
    ],
  };
  expect(uploadIds(layout, row).sort()).toEqual(['captions', 'deep', 'poster', 'subtitri']);
});

test('finds the documents to which a text leads, and no pages', () => {
  const link = (linkType: string, relationTo: string, value: unknown) => ({
    type: 'link',
    fields: { linkType, doc: { relationTo, value } },
    children: [{ type: 'text', text: 'тук' }],
  });
  const links = [
    link('internal', 'documents', 'programme'),
    link('internal', 'documents', { id: 'populated' }),
    link('internal', 'pages', 'page'),
    link('custom', 'documents', 'chosen-before'),
  ];
  const body = { bg: { root: { children: [{ type: 'paragraph', children: links }] } } };
  expect(uploadIds(fields, { body })).toEqual(['programme', 'populated']);
});

test('an empty row shows nothing', () => {
  expect(uploadIds(fields, {})).toEqual([]);
});
