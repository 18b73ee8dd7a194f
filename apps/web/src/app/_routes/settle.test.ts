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

it('answers 308 to a page that moved', () => {
  expect(digestOf(() => settle({ kind: 'moved', to: '/bg/new' }))).toMatch(/^NEXT_REDIRECT;.*\/bg\/new;308/);
});

it.each([{ kind: 'missing' }, { kind: 'elsewhere', other: { locale: 'bg', title: 'София', path: '/bg' } }] as const)(
  'answers 404 when it is $kind',
  (outcome) => {
    expect(digestOf(() => settle(outcome))).toMatch(/;404$/);
  },
);

it('throws what made the page unavailable, for a 500', () => {
  const error = new Error('no CMS');
  expect(() => settle({ kind: 'unavailable', error })).toThrow(error);
});
