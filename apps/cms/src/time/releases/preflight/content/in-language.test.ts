import { someFields } from '../../../../content/references/testing/fields';
import { inLanguage } from './in-language';

const row = {
  id: 'one',
  title: { bg: 'Заглавие', en: 'Title' },
  seo: { image: 'm1' },
  parties: [{ id: 'r1', party: 'o1', role: { bg: 'партньор' } }],
  layout: [{ id: 'b1', blockType: 'richText', content: { bg: { root: {} }, en: { root: { children: [] } } } }],
};

test('shows a document as somebody sees it who works in one language', () => {
  expect(inLanguage(someFields, row, 'en')).toEqual({
    id: 'one',
    title: 'Title',
    slug: undefined,
    body: undefined,
    seo: { image: 'm1' },
    parties: [{ id: 'r1', party: 'o1', role: undefined }],
    layout: [{ id: 'b1', blockType: 'richText', content: { root: { children: [] } } }],
  });
});

test('leaves the document as it was', () => {
  const copy = structuredClone(row);
  inLanguage(someFields, row, 'bg');
  expect(row).toEqual(copy);
});
