import type { AdminLanguage } from '@civic/content/admin-languages';

import { aContext, anAnnouncement } from './testing';
import { windowEvents } from './window-events';

const at = '2027-05-12T06:00:00.000Z';
const later = '2027-05-13T06:00:00.000Z';
const last = '2027-06-13T06:00:00.000Z';
const context = aContext();

const summary = (events: ReturnType<typeof windowEvents>) => events.map(({ id, state }) => `${id}: ${state}`);

test('a published announcement is committed to every instant of its window', () => {
  const published = anAnnouncement({ publishAt: at, comingSoon: true, revealAt: later, expireAt: last });
  expect(summary(windowEvents({ published, draft: null }, context))).toEqual([
    'announcements/a1/publishAt: committed',
    'announcements/a1/revealAt: committed',
    'announcements/a1/expireAt: committed',
  ]);
});

test('a reveal that does not count is not shown', () => {
  const published = anAnnouncement({ revealAt: later });
  expect(windowEvents({ published, draft: null }, context)).toEqual([]);
});

test('a draft plans what differs from what is published, and no more', () => {
  const published = anAnnouncement({ publishAt: at, expireAt: last });
  const draft = anAnnouncement({ publishAt: at, expireAt: later });
  expect(summary(windowEvents({ published, draft }, context))).toEqual([
    'announcements/a1/publishAt: committed',
    'announcements/a1/expireAt: committed',
    'announcements/a1/expireAt/draft: planned',
  ]);
});

test('what was never published is planned', () => {
  const [event] = windowEvents({ published: null, draft: anAnnouncement({ publishAt: at }) }, context);
  expect(event).toMatchObject({
    state: 'planned',
    by: 'Мария',
    title: 'Покана',
    locales: ['bg', 'en'],
    path: '/bg/announcements/pokana',
    move: { kind: 'window', id: 'a1', field: 'publishAt', version: 'draft' },
  });
});

test('what has passed is done, and nobody moves it', () => {
  const published = anAnnouncement({ publishAt: '2027-04-30T06:00:00.000Z' });
  const [event] = windowEvents({ published, draft: null }, context);
  expect(event).toMatchObject({ state: 'done', move: null });
});

test('titles are in the language of the admin where there is one', () => {
  const of = (language: AdminLanguage, title: object) =>
    windowEvents({ published: anAnnouncement({ title, publishAt: at }), draft: null }, aContext({ language }))[0];
  expect(of('en', { bg: 'Покана', en: 'Invitation' })?.title).toBe('Invitation');
  expect(of('en', { bg: 'Покана' })).toMatchObject({ title: 'Покана', locales: ['bg'] });
});

describe('an expected date', () => {
  const expecting = (expected: object, more: object = {}) =>
    windowEvents(
      { published: anAnnouncement({ publishAt: null, comingSoon: true, expected, ...more }), draft: null },
      context,
    );

  it.each([
    ['confirmed', 'committed'],
    ['provisional', 'planned'],
    ['cancelled', 'cancelled'],
  ])('that is %s is %s', (certainty, state) => {
    expect(expecting({ precision: 'month', date: at, certainty })).toMatchObject([
      { kind: 'expected', state, precision: 'month', days: { from: '2027-05-01', to: '2027-06-01' } },
    ]);
  });

  it('is not shown beside the reveal that keeps it', () => {
    const expected = { precision: 'day', date: at, certainty: 'confirmed' };
    const kinds = (revealAt: string) => expecting(expected, { revealAt }).map(({ kind }) => kind);
    expect(kinds('2027-05-12T15:00:00.000Z')).toEqual(['reveal']);
    expect(kinds(later)).toEqual(['reveal', 'expected']);
  });

  it('is a promise to the public that a move may break', () => {
    const expected = { precision: 'day', date: at, certainty: 'confirmed' };
    expect(expecting(expected, { revealAt: at, expireAt: last }).map(({ promise }) => promise)).toEqual([
      'confirmed',
      'none',
    ]);
  });

  it('is over when its days are, in the zone of the site', () => {
    const expected = { precision: 'day', date: at, certainty: 'confirmed' };
    const published = anAnnouncement({ comingSoon: true, expected });
    const stateAt = (now: string) =>
      windowEvents({ published, draft: null }, aContext({ now: Date.parse(now) }))[0]?.state;
    expect(stateAt('2027-05-12T20:59:00.000Z')).toBe('committed');
    expect(stateAt('2027-05-12T21:00:00.000Z')).toBe('done');
  });
});
