import { ContentUnavailableError } from '../../data/store/errors';
import { settle } from './settle';

const digestOf = (run: () => unknown): unknown => {
  try {
    return run();
  } catch (error) {
    return (error as { digest?: string }).digest;
  }
};

it('returns what was found', () => {
  expect(settle({ kind: 'found', view: 'Sofia' })).toBe('Sofia');
});

it.each([
  [true, 308],
  [false, 307],
])('answers to a page that moved (for good: %s) with %i', (permanent, status) => {
  const digest = digestOf(() => settle({ kind: 'moved', to: '/bg/new', permanent }));
  expect(digest).toMatch(new RegExp(`^NEXT_REDIRECT;.*/bg/new;${status}`));
});

it.each(['https://sofia.bg/новини', '/bg/a\r\nb', '/bg/нова страница', '/bg/\u202E', '/bg/😀'])(
  'gives a header what it can hold of %j',
  (to) => {
    expect(digestOf(() => settle({ kind: 'moved', to, permanent: true }))).toMatch(/^NEXT_REDIRECT;[\x21-\x7E]+;308;$/);
  },
);

it('finds nothing where a redirect leads nowhere', () => {
  const log = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  const to = 'javascript:alert(1)';
  expect(digestOf(() => settle({ kind: 'moved', to, permanent: true }))).toMatch(/;404$/);
  expect(log).toHaveBeenCalledWith(expect.stringContaining(to));
});

it.each([
  { kind: 'missing' },
  { kind: 'gone' },
  { kind: 'elsewhere', other: { locale: 'bg', title: 'София', path: '/bg' } },
] as const)('answers 404 when it is $kind', (outcome) => {
  expect(digestOf(() => settle(outcome))).toMatch(/;404$/);
});

it('renders a page whose content cannot be had, which the cache answers with 503', () => {
  const error = new ContentUnavailableError('document/cities/bg/1');
  expect(digestOf(() => settle({ kind: 'unavailable', error }))).toMatch(/;404$/);
});

it('throws any other error, for a 500', () => {
  const error = new Error('no CMS');
  expect(() => settle({ kind: 'unavailable', error })).toThrow(error);
});
