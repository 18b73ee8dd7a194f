import { toLink, toLinks } from './links';

jest.mock('../documents/existing', () => ({
  readReferences: (type: string, locale: string, ids: string[]) =>
    Promise.resolve(
      new Map(
        ids.filter((id) => id === 'c1').map((id) => [id, { id, title: 'София', path: `/${locale}/${type}/sofia` }]),
      ),
    ),
}));

const internal = { type: 'internal', label: 'Столицата', reference: { relationTo: 'cities', value: 'c1' } };

it('leads to the path of a document', async () => {
  expect(await toLink('bg', internal)).toEqual({ label: 'Столицата', href: '/bg/cities/sofia', external: false });
});

it('bears the title of its target when it has no label', async () => {
  expect(await toLink('en', { ...internal, label: null })).toMatchObject({ label: 'София', href: '/en/cities/sofia' });
});

it.each([
  ['to a hidden document', { ...internal, reference: { relationTo: 'cities', value: 'c2' } }],
  ['to a type without addresses', { ...internal, reference: { relationTo: 'users', value: 'c1' } }],
  ['without a target', { ...internal, reference: null }],
  ['to a script', { type: 'external', label: 'x', url: 'javascript:alert(1)' }],
  ['without an address', { type: 'external', label: 'x', url: null }],
  ['of no known form', 'nonsense'],
])('is none %s', async (_, raw) => {
  expect(await toLink('bg', raw)).toBeNull();
});

it.each([
  ['https://example.org', true],
  ['/bg/cities', false],
  ['#contact', false],
])('knows whether %s leaves the site', async (url, external) => {
  expect(await toLink('bg', { type: 'external', label: 'x', url })).toMatchObject({ href: url, external });
});

it('keeps the order and drops what leads nowhere', async () => {
  const links = await toLinks('bg', [{ ...internal, reference: null }, internal]);
  expect(links).toHaveLength(1);
});
