import { documentStatus, type StatusFacts } from './document-status';
import { ledgerRowSchema } from './ledger/ledger-row';

const now = Date.UTC(2027, 4, 1);
const at = (days: number) => new Date(now + days * 86_400_000).toISOString();

const content = { title: { bg: 'Заглавие' } };
const facts = (more: Partial<StatusFacts> = {}): StatusFacts => ({
  type: 'pages',
  id: 'p1',
  main: { ...content, _status: 'published' },
  latest: { ...content, _status: 'published' },
  stages: [],
  wasPublished: true,
  releases: [],
  idle: new Set(),
  lack: null,
  ...more,
});
const release = (action: string, dueAt: string, kind = 'release') =>
  ledgerRowSchema.parse({
    id: 'r',
    state: 'scheduled',
    kind,
    dueAt,
    plan: [{ type: 'pages', id: 'p1', action, locales: null, title: '' }],
  });
const draft = { ...content, _status: 'draft' };

const ledgerRow = (state: string, kind = 'release') => ({ ...release('publish', at(-1), kind), state }) as never;

it.each([
  [null, [release('publish', at(1))]],
  ['decision', [ledgerRow('failed'), ledgerRow('undecided')]],
  ['failed', [ledgerRow('failed'), release('publish', at(1))]],
  ['failed-end', [ledgerRow('undecided'), ledgerRow('failed', 'end')]],
])('asks for what %s is about', (asks, releases) => {
  expect(documentStatus(facts({ releases }), now).asks).toBe(asks);
});

it('is not live in languages that are withdrawn', () => {
  const title = { bg: 'Заглавие', en: 'Title' };
  const main = (languageWithdrawn: object) => ({ _status: 'published', title, languageWithdrawn });
  const some = documentStatus(facts({ main: main({ en: true }) }), now);
  expect(some).toMatchObject({ now: 'live', withdrawnIn: ['en'] });
  const all = documentStatus(facts({ main: main({ bg: true, en: true }) }), now);
  expect(all).toMatchObject({ now: 'withdrawn', withdrawnIn: ['bg', 'en'] });
  const only = documentStatus(facts({ main: { ...main({ bg: true }), title: { bg: 'Заглавие' } } }), now);
  expect(only.now).toBe('withdrawn');
});

it('asks for another document where a release requires one that is gone', () => {
  const field = { bg: 'Град', en: 'City' };
  const lacking = (by: 'release' | 'end', releases = [release('publish', at(1))]) =>
    documentStatus(facts({ lack: { by, field }, releases }), now);
  expect(lacking('release')).toMatchObject({ asks: 'lacking', lacks: field });
  expect(lacking('end').asks).toBe('lacking-end');
  expect(lacking('release', [ledgerRow('undecided')]).asks).toBe('decision');
});

it.each([
  ['live', facts(), { now: 'live', edits: 'none', next: null }],
  ['live with edits', facts({ latest: { title: { bg: 'Друго' } } }), { now: 'live', edits: 'unpublished' }],
  [
    'live with edits that releases publish',
    facts({
      latest: { title: { bg: 'Друго' } },
      stages: [{ title: { bg: 'Първо' } }, { title: { bg: 'Друго' } }, content],
    }),
    { edits: 'scheduled' },
  ],
  [
    'live with more edits than releases publish',
    facts({ latest: { title: { bg: 'Друго' } }, stages: [{ title: { bg: 'Трето' } }] }),
    { edits: 'unpublished' },
  ],
  ['a draft', facts({ main: draft, wasPublished: false }), { now: 'draft', wasPublished: false }],
  ['taken down', facts({ main: draft }), { now: 'taken-down', edits: 'none' }],
  [
    'going live',
    facts({ main: draft, wasPublished: false, releases: [release('publish', at(2))] }),
    { now: 'draft', next: { kind: 'release', at: at(2), until: null } },
  ],
  [
    'going down before it changes',
    facts({ releases: [release('publish', at(3)), release('unpublish', at(2))] }),
    { now: 'live', next: { kind: 'take-down', at: at(2), until: null } },
  ],
  [
    'coming to an end',
    facts({ releases: [release('publish', at(1), 'end')] }),
    { next: { kind: 'end', at: at(1), until: null } },
  ],
  [
    'what people published over a release whose end takes back nothing any more',
    facts({ releases: [release('publish', at(1), 'end')], idle: new Set(['r']) }),
    { next: null },
  ],
])('%s', (_, given, expected) => {
  expect(documentStatus(given, now)).toMatchObject(expected);
});

it('tells when something that is coming soon is expected', () => {
  const expected = { precision: 'month', date: at(20), certainty: 'provisional' };
  const main = { ...content, _status: 'published', publishAt: at(-1), comingSoon: true, expected };
  const announced = facts({ type: 'announcements', main, latest: main });
  expect(documentStatus(announced, now)).toMatchObject({ now: 'coming-soon', next: null, expected });
  expect(documentStatus({ ...announced, main: { ...main, expected: { precision: 'eon' } } }, now).expected).toBeNull();
  expect(documentStatus({ ...announced, main: { ...main, comingSoon: false } }, now).expected).toBeNull();
});

it.each([
  ['pending', { publishAt: at(1) }, 'pending', { kind: 'publish', at: at(1) }],
  [
    'coming soon',
    { publishAt: at(-1), comingSoon: true, revealAt: at(1) },
    'coming-soon',
    { kind: 'reveal', at: at(1) },
  ],
  ['live with an end', { publishAt: at(-1), expireAt: at(4) }, 'live', { kind: 'expire', at: at(4) }],
  ['over', { publishAt: at(-3), expireAt: at(-1) }, 'expired', null],
])('an announcement that is %s', (_, window, state, next) => {
  const main = { ...content, _status: 'published', comingSoon: false, ...window };
  expect(documentStatus(facts({ type: 'announcements', main, latest: main }), now)).toMatchObject({ now: state, next });
});
