import { translatorOver } from '../../../platform/words/admin-texts.testing';
import { releaseEvents } from '../events/release-events';
import { aContext, anAnnouncement, aRelease } from '../events/testing';
import { windowEvents } from '../events/window-events';
import { calendarFile } from './calendar-file';
import { feedTexts } from './feed-texts';
import { parseCalendar } from './parse.testing';

const context = aContext();
const at = '2027-05-12T06:00:00.000Z';

const fileOf = (events: ReturnType<typeof windowEvents>, lasting: [string, string][] = []) =>
  parseCalendar(
    calendarFile({
      events,
      language: 'bg',
      t: translatorOver({ calendarFeed: feedTexts }, 'bg'),
      siteName: 'София; инициативи',
      adminUrl: 'https://cms.example/admin',
      lastingIds: new Map(lasting),
    }),
  );

const published = (changed: Record<string, unknown>) =>
  windowEvents({ published: anAnnouncement(changed), draft: null }, context);

test('an instant of a window is an appointment in UTC that takes nobody’s day', () => {
  const { calendar, events } = fileOf(published({ publishAt: at }));
  expect(calendar).toMatchObject({
    VERSION: '2.0',
    METHOD: 'PUBLISH',
    NAME: 'София; инициативи: календар на съдържанието',
  });
  expect(events).toEqual([
    expect.objectContaining({
      UID: 'announcements-a1-publishAt@cms.example',
      DTSTART: '20270512T060000Z',
      SUMMARY: 'Излиза: Покана',
      STATUS: 'CONFIRMED',
      TRANSP: 'TRANSPARENT',
      'URL;VALUE=URI': 'https://cms.example/admin/collections/announcements/a1',
      'LAST-MODIFIED': '20270401T090000Z',
    }),
  ]);
});

test('what is planned is tentative', () => {
  const draft = anAnnouncement({ publishAt: at });
  expect(fileOf(windowEvents({ published: null, draft }, context)).events[0]?.STATUS).toBe('TENTATIVE');
});

test('days are days, the last one left out', () => {
  const expected = { precision: 'month', date: at, certainty: 'confirmed' };
  expect(fileOf(published({ comingSoon: true, expected })).events[0]).toMatchObject({
    'DTSTART;VALUE=DATE': '20270501',
    'DTEND;VALUE=DATE': '20270601',
  });
});

test('a change is a later sequence of the same appointment', () => {
  const [before, after] = ['2027-04-01T09:00:00.000Z', '2027-04-01T09:00:01.000Z'].map(
    (updatedAt) => fileOf(published({ publishAt: at, updatedAt })).events[0],
  );
  expect(after?.UID).toBe(before?.UID);
  expect(Number(after?.SEQUENCE)).toBeGreaterThan(Number(before?.SEQUENCE));
  expect(Number(after?.SEQUENCE)).toBeLessThan(2 ** 31);
});

test('a release that was moved keeps its name, and tells its documents', () => {
  const events = releaseEvents(aRelease({ id: 'r2' }), { context, titles: new Map(), parent: undefined });
  const [event] = fileOf(events, [['release/r2', 'release/r1']]).events;
  expect(event).toMatchObject({ UID: 'release-r1@cms.example', SUMMARY: 'Публикува се: Откриване' });
  expect(event?.DESCRIPTION).toMatch(
    /– За нас\nОтворете в системата: https:\/\/cms\.example\/admin\/collections\/releases\/r2$/,
  );
});

test('long titles in Cyrillic stay readable to strict programs', () => {
  const title = 'Много, много дълго заглавие; с „кавички“ \\ и нов\nред '.repeat(6);
  expect(fileOf(published({ title: { bg: title }, publishAt: at })).events[0]?.SUMMARY).toBe(`Излиза: ${title}`);
});
