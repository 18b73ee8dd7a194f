import { brief, called, facts, item, releaseOf } from '../testing/release';
import { picture, richText } from '../../../../content/references/testing/rich-text';
import { alternativeTexts } from './alternative-texts';

const media = new Map([
  ['described', { id: 'described', filename: 'd.webp', alt: { bg: 'Площад', en: 'A square' } }],
  ['half', { id: 'half', filename: 'h.webp', alt: { bg: 'Площад', en: ' ' } }],
  ['plain', { id: 'plain', filename: 'p.webp', alt: {} }],
  ['video', { id: 'video', filename: 'v.mp4', alt: {}, mimeType: 'video/mp4' }],
  ['ornament', { id: 'ornament', alt: {}, decorative: true }],
]);

const check = (more: object, locales: ('bg' | 'en')[] | null = null) =>
  alternativeTexts(releaseOf(item({ content: called('Проект', 'Project', { ...more }), locales })), facts({ media }));

test('an image that is shown in both languages is described in both', () => {
  expect(brief(check({ image: 'described' }))).toEqual([]);
  expect(brief(check({ image: 'half' }))).toEqual(['error alternative-texts initiatives/one image en']);
  expect(brief(check({ seo: { image: 'plain' } }))).toEqual([
    'error alternative-texts initiatives/one seo.image bg',
    'error alternative-texts initiatives/one seo.image en',
  ]);
});

test('an ornament needs no words', () => {
  expect(check({ image: 'ornament' })).toEqual([]);
});

test('a language that is not released is not asked for', () => {
  expect(check({ image: 'half' }, ['bg'])).toEqual([]);
});

test('an image in the text of one language is described in that one', () => {
  const body = { bg: richText(picture('half')), en: richText(picture('described')) };
  expect(check({ body })).toEqual([]);
  expect(brief(check({ body: { en: richText(picture('half')) } }))).toEqual([
    'error alternative-texts initiatives/one body en',
  ]);
});

test('the picture of a block is described like any other', () => {
  const layout = [{ blockType: 'video', poster: 'half' }];
  expect(brief(check({ layout }))).toEqual(['error alternative-texts initiatives/one layout.0.poster en']);
  expect(check({ layout })[0]?.message.en).toContain('“Page 1 (Video) > Poster”');
});

test('a video and its captions need no alternative text', () => {
  expect(check({ layout: [{ blockType: 'video', poster: 'video', captions: { bg: 'video', en: 'video' } }] })).toEqual(
    [],
  );
});

test('names the file, the field and the language', () => {
  expect(check({ image: 'half' })[0]?.message.en).toBe(
    'The image “h.webp” in the field “Image” has no alternative text in English. Open the image and say what it shows, or mark it as decorative.',
  );
});
