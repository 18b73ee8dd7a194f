import { siteLanguages } from '@civic/content/site-languages';

import { releaseEvents } from './release-events';
import { aContext, aRelease } from './testing';

const context = aContext();
const eventsOf = (changed: object, parent = undefined as ReturnType<typeof aRelease> | undefined, language = context) =>
  releaseEvents(aRelease({ ...changed }), { context: language, titles: new Map(), parent });

test('a scheduled release is committed to its instant', () => {
  expect(eventsOf({})).toMatchObject([
    { id: 'release/r1', state: 'committed', at: '2027-05-12T06:00:00.000Z', by: 'Мария', move: { kind: 'release' } },
  ]);
});

test.each([
  [{ state: 'open' }, 'planned'],
  [{ state: 'undecided', error: { bg: 'Свален', en: 'Taken down' } }, 'undecided'],
  [{ state: 'failed', error: { bg: 'Изтрит', en: 'Deleted' } }, 'failed'],
  [{ state: 'cancelled' }, 'cancelled'],
  [{ state: 'done' }, 'done'],
  [{ dueAt: '2027-05-01T08:59:00.000Z' }, 'overdue'],
])('%j is %s', (changed, state) => {
  expect(eventsOf(changed)[0]?.state).toBe(state);
});

test('the reason of a failure is told in the language of the admin', () => {
  const failed = { state: 'failed', error: { bg: 'Изтрит', en: 'Deleted' } };
  expect(eventsOf(failed)[0]?.error).toBe('Изтрит');
  expect(eventsOf(failed, undefined, aContext({ language: 'en' }))[0]?.error).toBe('Deleted');
});

test('an open release is planned with its tentative end, each moved by itself', () => {
  expect(eventsOf({ state: 'open', endAt: '2027-05-20T06:00:00.000Z' })).toMatchObject([
    { kind: 'release', move: { kind: 'open', part: 'dueAt' } },
    { kind: 'end', at: '2027-05-20T06:00:00.000Z', move: { kind: 'open', part: 'endAt' } },
  ]);
});

test('a release without a date is nowhere', () => {
  expect(eventsOf({ state: 'open', dueAt: null })).toEqual([]);
});

test('an end that waits is moved with its release, and one that is due by itself', () => {
  const end = { id: 'r2', kind: 'end', inverseOf: 'r1', endAt: '2027-05-20T06:00:00.000Z' };
  expect(eventsOf({ ...end, dueAt: null }, aRelease())).toMatchObject([
    {
      kind: 'end',
      at: '2027-05-20T06:00:00.000Z',
      move: { kind: 'end', release: 'r1', dueAt: '2027-05-12T06:00:00.000Z' },
    },
  ]);
  expect(eventsOf({ ...end, dueAt: '2027-05-21T06:00:00.000Z' }, aRelease({ state: 'done' }))).toMatchObject([
    { at: '2027-05-21T06:00:00.000Z', move: { kind: 'release', id: 'r2' } },
  ]);
});

test('the languages of a release are those of its documents', () => {
  const item = { type: 'pages', id: 'p1', action: 'publish', title: 'За нас' };
  expect(eventsOf({ plan: [{ ...item, locales: ['en'] }] })[0]?.locales).toEqual(['en']);
  expect(eventsOf({ plan: [{ ...item, locales: null }] })[0]?.locales).toEqual(siteLanguages);
});
