import { called } from '../preflight/testing/release';
import { someFields } from '../../../content/references/testing/fields';
import { linkTo, picture, richText } from '../../../content/references/testing/rich-text';
import type { MergeField } from '../publication/merge-locales';
import { presentContent, targetsOf } from './present-content';

const fields = someFields as unknown as MergeField[];

const without =
  (...gone: string[]) =>
  (target: string) =>
    !gone.includes(target);

const link = (type: string, value: string) => ({ type, reference: { relationTo: 'cities', value } });

const content = called('Проект', 'Project', {
  image: 'm1',
  body: { bg: richText(linkTo('pages', 'p1'), picture('m2')), en: richText(picture('m3')) },
  cities: ['c1', 'c2'],
  createdBy: 'u1',
  seo: { image: 'm1' },
  parties: [{ id: 'row', party: 'o1', role: { bg: 'Партньор' } }],
  layout: [
    { id: 'call', blockType: 'callToAction', link: link('internal', 'c3') },
    { id: 'film', blockType: 'video', captions: { bg: 'm4', en: 'm5' } },
  ],
});

test('names everything that a content shows or links to, and none of its authors', () => {
  expect([...targetsOf(fields, content)].sort()).toEqual([
    ...['cities/c1', 'cities/c2', 'cities/c3'],
    ...['m1', 'm2', 'm3', 'm4', 'm5'].map((id) => `media/${id}`),
    ...['organizations/o1', 'pages/p1'],
  ]);
});

test('leaves a content as it is while everything exists', () => {
  expect(presentContent(fields, content, () => true)).toEqual({ content, vanished: [] });
});

test('empties a field, shortens a list, and makes a link its text', () => {
  const keeps = without('media/m1', 'cities/c1', 'pages/p1', 'media/m2', 'media/m4', 'organizations/o1');
  const { content: present, vanished } = presentContent(fields, content, keeps);
  expect(present).toMatchObject({
    image: null,
    seo: { image: null },
    cities: ['c2'],
    body: { bg: richText({ type: 'text', text: 'тук' }), en: richText(picture('m3')) },
    parties: [{ id: 'row', party: null, role: { bg: 'Партньор' } }],
    layout: [{ id: 'call' }, { id: 'film', captions: { bg: null, en: 'm5' } }],
  });
  expect(vanished.map(({ leaf, path, target }) => `${target} ${leaf} ${path}`)).toEqual([
    'media/m1 image image',
    'pages/p1 body@bg body',
    'media/m2 body@bg body',
    'cities/c1 cities cities',
    'media/m1 seo.image seo.image',
    'organizations/o1 parties#row.party parties.0.party',
    'media/m4 layout#film.captions@bg layout.1.captions',
  ]);
});

test('a rich text that was nothing but a picture becomes empty', () => {
  const only = { body: { bg: { root: { type: 'root', children: [picture('m2')] } } } };
  expect(presentContent(fields, only, without('media/m2')).content).toEqual({ body: { bg: null } });
});

test('a required target counts as long as nothing is left in its place', () => {
  const needed: MergeField[] = [
    { name: 'city', type: 'relationship', relationTo: 'cities', required: true },
    { name: 'partners', type: 'relationship', relationTo: 'cities', required: true },
    { name: 'link', type: 'group', flattenedFields: [{ ...reference, required: true }] },
  ];
  const row = { city: 'c1', partners: ['c1', 'c2'], link: link('external', 'c1') };
  const { vanished } = presentContent(needed, row, without('cities/c1'));
  expect(vanished.map(({ leaf, isRequired }) => [leaf, isRequired])).toEqual([
    ['city', true],
    ['partners', false],
    ['link.reference', false],
  ]);
});

const reference: MergeField = { name: 'reference', type: 'relationship', relationTo: ['cities', 'pages'] };
