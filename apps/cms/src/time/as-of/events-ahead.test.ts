import type { RawRow } from '../../platform/rows/raw-row';
import { ledgerRowSchema } from '../releases/ledger/ledger-row';
import { groupByInstant, releaseEvents, windowsAhead } from './events-ahead';

const minute = (count: number) => new Date(Date.UTC(2027, 4, 12, 9, count)).toISOString();
const ms = (count: number) => Date.parse(minute(count));

const announcement = (more: object): RawRow => ({
  _status: 'published',
  title: { bg: 'Новина' },
  comingSoon: false,
  ...more,
});
const event = (kind: string) => ({ kind, title: { bg: 'Новина' } });

it('tells every instant of a window that is ahead', () => {
  const row = announcement({ publishAt: minute(-5), comingSoon: true, revealAt: minute(5), expireAt: minute(9) });
  expect(windowsAhead(new Map([['announcements/a', row]]), [], ms(0))).toEqual([
    { at: ms(5), event: event('reveal') },
    { at: ms(9), event: event('expire') },
  ]);
});

it('counts the windows of what a release replaces until then, and of what it brings from then on', () => {
  const today = new Map([['announcements/a', announcement({ publishAt: minute(3), expireAt: minute(30) })]]);
  const changes = [
    { at: ms(10), document: 'announcements/a', content: announcement({ publishAt: minute(3), expireAt: minute(40) }) },
    { at: ms(20), document: 'announcements/a', content: null },
    { at: ms(20), document: 'announcements/b', content: announcement({ publishAt: minute(25) }) },
    { at: ms(21), document: 'pages/p', content: announcement({ publishAt: minute(26) }) },
  ];
  const moved = changes.map((change) => ({ ...change, moved: [] }));
  expect(windowsAhead(today, moved, ms(0)).map(({ at }) => at)).toEqual([ms(3), ms(25)]);
});

it('names releases, take-downs and ends', () => {
  const item = { type: 'pages', id: 'p', locales: null, title: 'Новина' };
  const step = (kind: string, action: string) => ({
    at: ms(1),
    items: [],
    row: ledgerRowSchema.parse({ id: 'r', title: 'Новина', state: 'scheduled', kind, plan: [{ ...item, action }] }),
  });
  const steps = [step('release', 'publish'), step('release', 'unpublish'), step('end', 'publish')];
  expect(releaseEvents(steps).map(({ event: { kind } }) => kind)).toEqual(['release', 'take-down', 'end']);
});

it('gathers what happens at one instant, the nearest first', () => {
  const happenings = [5, 1, 5, 9].map((at) => ({ at: ms(at), event: event('expire') as never }));
  expect(groupByInstant(happenings, 2).map(({ at, events }) => [at, events.length])).toEqual([
    [minute(1), 1],
    [minute(5), 2],
  ]);
});
