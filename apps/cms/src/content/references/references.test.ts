import { someFields } from './testing/fields';
import { linkOut, linkTo, picture, richText } from './testing/rich-text';
import { referencesOf, type Reference } from './references';

const told = (reference: Reference) => {
  const { path, locale } = reference;
  const where = `${path}${locale ? ` (${locale})` : ''}`;
  if (reference.kind === 'document') {
    return `${where}: ${reference.type}/${reference.id}${reference.isLink ? ' linked' : ''}`;
  }
  return `${where}: ${reference.kind === 'file' ? reference.id : reference.url}`;
};

const found = (content: Record<string, unknown>) => referencesOf(someFields, content, ['bg']).map(told);

test('finds what a document shows and links to, wherever an editor can put it', () => {
  const content = {
    image: 'm1',
    body: { bg: richText(linkTo('pages', 'p1'), picture('m2'), linkOut('https://a.bg')), en: richText(picture('m9')) },
    cities: ['c1', { id: 'c2' }],
    createdBy: 'u1',
    seo: { image: 'm3' },
    parties: [{ party: 'o1' }, { party: null }],
    layout: [
      { blockType: 'callToAction', link: { type: 'internal', reference: { relationTo: 'cities', value: 'c3' } } },
    ],
  };
  expect(found(content)).toEqual([
    'image: m1',
    'body (bg): pages/p1 linked',
    'body (bg): m2',
    'body (bg): https://a.bg',
    'cities: cities/c1',
    'cities: cities/c2',
    'seo.image: m3',
    'parties.0.party: organizations/o1',
    'layout.0.link.reference: cities/c3 linked',
  ]);
});

test('what a link led to before it was turned elsewhere counts no more', () => {
  const reference = { relationTo: 'cities', value: 'c1' };
  const link = (type: string) => ({ layout: [{ blockType: 'callToAction', link: { type, reference, url: '/bg' } }] });
  expect(found(link('external'))).toEqual(['layout.0.link.url: /bg']);
  expect(found(link('internal'))).toEqual(['layout.0.link.reference: cities/c1 linked']);
});

test('an announcement that will lead elsewhere points there; one that only could does not', () => {
  const end = { expireAt: '2027-01-01T00:00:00.000Z', expireTarget: '/bg/cities/sofia' };
  expect(found({ ...end, expireOutcome: 'redirected' })).toEqual(['expireTarget: /bg/cities/sofia']);
  expect(found({ ...end, expireOutcome: 'archived' })).toEqual([]);
  expect(found({ ...end, expireAt: null, expireOutcome: 'redirected' })).toEqual([]);
});
