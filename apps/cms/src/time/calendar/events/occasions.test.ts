import { minuteConflicts } from './conflicts';
import { aContext } from './testing';
import { windowEvents } from './window-events';
import { windowRow } from './window-row';

const start = '2027-05-12T06:00:00.000Z';
const end = '2027-05-13T08:30:00.000Z';
const context = aContext();
const anEvent = (changed: object = {}) =>
  windowRow('events', {
    id: 'e1',
    title: { bg: 'Работна среща' },
    slug: { bg: 'rabotna-sreshta' },
    start,
    end,
    updatedAt: '2027-04-01T09:00:00.000Z',
    ...changed,
  });
const summary = (events: ReturnType<typeof windowEvents>) =>
  events.map(({ kind, state, at, days }) => [kind, state, at, days && `${days.from}/${days.to}`]);

it('shows when an event takes place beside the instants of its window', () => {
  const published = anEvent({ publishAt: '2027-05-02T06:00:00.000Z' });
  const [own, window] = windowEvents({ published, draft: null }, context);
  expect(own).toMatchObject({ kind: 'takes-place', state: 'committed', at: start, until: end, days: null, move: null });
  expect(window).toMatchObject({ kind: 'publish', move: { kind: 'window', field: 'publishAt' } });
});

it('says nothing of an end that nobody gave', () => {
  const [own] = windowEvents({ published: anEvent({ end: null }), draft: null }, context);
  expect(own).toMatchObject({ kind: 'takes-place', at: start, until: null });
});

it('shows whole days as days of the site', () => {
  const published = anEvent({ allDay: true });
  expect(summary(windowEvents({ published, draft: null }, context))).toEqual([
    ['takes-place', 'committed', '2027-05-11T21:00:00.000Z', '2027-05-12/2027-05-14'],
  ]);
});

it('is done once it is over, not once it has begun', () => {
  const stateAt = (now: string) =>
    windowEvents({ published: anEvent(), draft: null }, aContext({ now: Date.parse(now) }))[0]?.state;
  expect(stateAt('2027-05-13T08:29:59.999Z')).toBe('committed');
  expect(stateAt(end)).toBe('done');
});

it('shows the time that a draft would change, and not twice what it leaves', () => {
  const draft = anEvent({ end: '2027-05-14T08:30:00.000Z' });
  const states = (other: typeof draft) =>
    windowEvents({ published: anEvent(), draft: other }, context).map(({ state }) => state);
  expect(states(draft)).toEqual(['committed', 'planned']);
  expect(states(anEvent())).toEqual(['committed']);
});

it('clashes with nothing: it changes nothing in the site', () => {
  const published = anEvent({ publishAt: start });
  expect(minuteConflicts(windowEvents({ published, draft: null }, context))).toEqual([]);
});
