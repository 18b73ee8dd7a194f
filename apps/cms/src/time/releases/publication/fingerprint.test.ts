import { fingerprint } from './fingerprint';

const content = { title: { bg: 'Заглавие', en: 'Title' }, cities: ['1', '2'], publishAt: '2027-01-01T00:00:00.000Z' };

it.each([
  ['the order of keys', { publishAt: content.publishAt, cities: ['1', '2'], title: { en: 'Title', bg: 'Заглавие' } }],
  ['a date as an object', { ...content, publishAt: new Date(content.publishAt) }],
  [
    'what is empty in one way or another',
    { ...content, body: null, image: undefined, teaser: {}, expected: { a: [] } },
  ],
  ['bookkeeping', { ...content, id: 'x', _status: 'published', updatedAt: 'now', updatedBy: 'u' }],
])('is the same whatever %s', (_, same) => {
  expect(fingerprint(same)).toBe(fingerprint(content));
});

it.each([
  ['a text of one language', { ...content, title: { bg: 'Заглавие', en: 'Other' } }],
  ['the order of a list', { ...content, cities: ['2', '1'] }],
  ['an instant', { ...content, publishAt: '2027-01-01T00:00:01.000Z' }],
])('tells %s apart', (_, other) => {
  expect(fingerprint(other)).not.toBe(fingerprint(content));
});
