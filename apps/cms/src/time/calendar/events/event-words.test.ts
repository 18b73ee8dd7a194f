import { headlineOf, stateOf, whatOf } from './event-words';
import { releaseEvents } from './release-events';
import { aContext, anAnnouncement, aRelease } from './testing';
import { windowEvents } from './window-events';

const page = (id: string, action: string) => ({ type: 'pages', id, action, locales: null, title: id });
const releaseOf = (...plan: object[]) =>
  releaseEvents(aRelease({ plan }), { context: aContext(), titles: new Map(), parent: undefined }).map(whatOf)[0];

test('a release is called after what it does', () => {
  expect(releaseOf(page('a', 'publish'))).toBe('release');
  expect(releaseOf(page('a', 'unpublish'))).toBe('take-down');
  expect(releaseOf(page('a', 'publish'), page('b', 'unpublish'))).toBe('change');
  expect(releaseOf()).toBe('release');
});

test.each([
  ['confirmed', 'Потвърдена дата', 'Confirmed date'],
  ['provisional', 'Предварителна дата', 'Provisional date'],
  ['cancelled', 'Отменено', 'Cancelled'],
])('a promised date that is %s says so', (certainty, bg, en) => {
  const expected = { precision: 'day', date: '2027-05-12T06:00:00.000Z', certainty };
  const published = anAnnouncement({ comingSoon: true, expected });
  const [event] = windowEvents({ published, draft: null }, aContext());
  expect(event && [stateOf(event, 'bg'), stateOf(event, 'en')]).toEqual([bg, en]);
  expect(event && headlineOf(event, 'en')).toBe('Expected: Покана');
});
