import { ContentUnavailableError } from '../store/errors';
import { findInOtherLanguage } from './languages';
import { markGone } from '../store/page-tags';
import { findRedirect } from './redirects';
import { loadDocument } from './load-document';

jest.mock('./redirects', () => ({ findRedirect: jest.fn() }));
jest.mock('./languages', () => ({ findInOtherLanguage: jest.fn() }));
jest.mock('../store/page-tags', () => ({ markGone: jest.fn(), markUnavailable: jest.fn() }));

const redirects = jest.mocked(findRedirect);
const others = jest.mocked(findInOtherLanguage);
const sofia = { name: 'Sofia' };
const get = jest.fn<Promise<typeof sofia | 'gone' | null>, [string, string]>();
const load = (locale: string, slug: string) => loadDocument('cities', { locale, slug }, get);

beforeEach(() => {
  jest.resetAllMocks();
  redirects.mockResolvedValue(null);
  others.mockResolvedValue(null);
  get.mockResolvedValue(null);
});

it('finds a document and asks for nothing else', async () => {
  get.mockResolvedValue(sofia);
  expect(await load('bg', 'sofia')).toEqual({ kind: 'found', view: sofia });
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

it('is gone when it was removed, whatever else is known of the address', async () => {
  get.mockResolvedValue('gone');
  redirects.mockResolvedValue('/bg/cities/sofia');
  expect(await load('bg', 'sofia')).toEqual({ kind: 'gone' });
  expect(markGone).toHaveBeenCalled();
});

it('stays missing while nobody can say whether it moved', async () => {
  redirects.mockRejectedValue(new ContentUnavailableError('redirect'));
  others.mockRejectedValue(new ContentUnavailableError('slug'));
  expect(await load('bg', 'sofia')).toEqual({ kind: 'missing' });
});

it('is unavailable when nobody can say whether it is there', async () => {
  const error = new ContentUnavailableError('slug');
  get.mockRejectedValue(error);
  expect(await load('bg', 'sofia')).toEqual({ kind: 'unavailable', error });
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
