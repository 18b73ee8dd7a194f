import { findInOtherLanguage } from '../../data/other-language';
import { findRedirect } from '../../data/redirects';
import { loadDocument } from './load-document';

jest.mock('../../data/redirects', () => ({ findRedirect: jest.fn() }));
jest.mock('../../data/other-language', () => ({ findInOtherLanguage: jest.fn() }));

const redirects = jest.mocked(findRedirect);
const others = jest.mocked(findInOtherLanguage);
const get = jest.fn<Promise<string | null>, [string, string]>();
const load = (locale: string, slug: string) => loadDocument('cities', { locale, slug }, get);

beforeEach(() => {
  jest.resetAllMocks();
  redirects.mockResolvedValue(null);
  others.mockResolvedValue(null);
  get.mockResolvedValue(null);
});

it('finds a document and asks for nothing else', async () => {
  get.mockResolvedValue('Sofia');
  expect(await load('bg', 'sofia')).toEqual({ kind: 'found', view: 'Sofia' });
  expect(redirects).not.toHaveBeenCalled();
  expect(others).not.toHaveBeenCalled();
});

it('follows a known old address before it looks at the other language', async () => {
  redirects.mockResolvedValue('/bg/cities/sofia');
  expect(await load('bg', 'sredets')).toEqual({ kind: 'moved', to: '/bg/cities/sofia', permanent: true });
  expect(redirects).toHaveBeenCalledWith('/bg/cities/sredets');
});

it('tells of the same document in the other language', async () => {
  const other = { locale: 'bg' as const, title: 'София', path: '/bg/cities/sofia' };
  others.mockResolvedValue(other);
  expect(await load('en', 'sofia')).toEqual({ kind: 'elsewhere', other });
});

it('is missing when nobody knows the address', async () => {
  expect(await load('bg', 'atlantida')).toEqual({ kind: 'missing' });
});

it.each([
  ['xx', 'sofia', '/xx/cities/sofia'],
  ['bg', 'wp-login.php', '/bg/cities/wp-login.php'],
  ['bg', '%D0%B3%D1%80%D0%B0%D0%B4', '/bg/cities/%D0%B3%D1%80%D0%B0%D0%B4'],
])('asks only for a redirect where no document can be: /%s/cities/%s', async (locale, slug, path) => {
  expect(await load(locale, slug)).toEqual({ kind: 'missing' });
  expect(get).not.toHaveBeenCalled();
  expect(redirects).toHaveBeenCalledWith(path);
});

it('turns a failing query into an outcome', async () => {
  const error = new Error('no CMS');
  get.mockRejectedValue(error);
  expect(await load('bg', 'sofia')).toEqual({ kind: 'unavailable', error });
});
