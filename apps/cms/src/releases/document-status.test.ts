import { documentStatus, type StatusFacts } from './document-status';
import type { LedgerRow } from './ledger-row';

const now = Date.parse('2027-05-01T00:00:00.000Z');
const before = '2027-04-01T06:00:00.000Z';
const soon = '2027-05-12T06:00:00.000Z';
const later = '2027-06-12T06:00:00.000Z';

const published = { _status: 'published', title: { bg: 'Заглавие' }, publishAt: before, comingSoon: false };
const facts = (parts: Partial<StatusFacts>): StatusFacts => ({
  type: 'announcements',
  id: '1',
  main: published,
  latest: null,
  wasPublished: true,
  releases: [],
  ...parts,
});
const release = (parts: Partial<LedgerRow>) =>
  ({
    kind: 'release',
    dueAt: soon,
    plan: [{ type: 'announcements', id: '1', action: 'publish', locales: null, title: '' }],
    ...parts,
  }) as LedgerRow;

test.each([
  ['a draft', { main: { ...published, _status: 'draft' }, wasPublished: false }, 'draft', null],
  ['one that was taken down', { main: { ...published, _status: 'draft' } }, 'taken-down', null],
  ['one that waits for its date', { main: { ...published, publishAt: soon } }, 'pending', 'publish'],
  ['one to be announced', { main: { ...published, publishAt: soon, comingSoon: true } }, 'pending', 'announce'],
  ['one that is announced', { main: { ...published, comingSoon: true, revealAt: soon } }, 'coming-soon', 'reveal'],
  ['one with an end', { main: { ...published, expireAt: soon } }, 'live', 'expire'],
  ['one that has ended', { main: { ...published, expireAt: before } }, 'expired', null],
])('%s', (_, parts, state, kind) => {
  expect(documentStatus(facts(parts), now)).toMatchObject({ now: state, next: kind && { kind, at: soon } });
});

test('what happens first is next, whether a window or a release does it', () => {
  const main = { ...published, expireAt: later };
  expect(documentStatus(facts({ main, releases: [release({})] }), now).next).toEqual({ kind: 'release', at: soon });
  const late = release({ dueAt: '2027-07-01T00:00:00.000Z' });
  expect(documentStatus(facts({ main, releases: [late] }), now).next).toEqual({ kind: 'expire', at: later });
});

test('an end that waits for its release says nothing yet', () => {
  expect(documentStatus(facts({ releases: [release({ kind: 'end', dueAt: null })] }), now).next).toBeNull();
});

test('edits are unpublished when they say something else than visitors read', () => {
  const edited = { ...published, _status: 'draft', title: { bg: 'Друго' } };
  expect(documentStatus(facts({ latest: edited }), now).hasUnpublishedEdits).toBe(true);
  expect(documentStatus(facts({ latest: { ...published, _status: 'draft' } }), now).hasUnpublishedEdits).toBe(false);
});
