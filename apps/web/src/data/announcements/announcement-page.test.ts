import type { AnnouncementCard } from '@civic/content/views';

import { markUntil } from '../store/page-tags';

import { readOverdue } from './announcement-page';

jest.mock('../store/page-tags', () => ({ markUntil: jest.fn() }));

const sofia = 'Europe/Sofia';
const end = Date.parse('2027-05-31T21:00:00.000Z');
const card = (change: object = {}) =>
  ({
    state: 'coming-soon',
    expected: { precision: 'season', date: '2027-04-15T09:00:00.000Z', certainty: 'provisional' },
    ...change,
  }) as AnnouncementCard;

beforeEach(() => jest.mocked(markUntil).mockReset());

it('is overdue once the time that was told has passed, and the page is true until then', async () => {
  expect(await readOverdue(card(), sofia, end - 1)).toBe(false);
  expect(markUntil).toHaveBeenCalledWith(end);
  expect(await readOverdue(card(), sofia, end)).toBe(true);
});

it('is not for what is out, was called off or has no date', async () => {
  const others = [
    card({ state: 'live' }),
    card({ expected: { ...card().expected, certainty: 'cancelled' } }),
    card({ expected: { precision: 'unknown', date: null, certainty: 'provisional' } }),
    card({ expected: null }),
  ];
  for (const other of others) expect(await readOverdue(other, sofia, end + 1)).toBe(false);
});
