import { readEventCards } from '../cards/event-cards';

import { listEvents } from './event-list';

const hour = 3_600_000;
const now = Date.parse('2027-05-12T09:00:00.000Z');
const iso = (instant: number) => new Date(instant).toISOString();

/** 500 events, one every hour: the first 480 are past, one is under way and the rest is to come. */
const mockRows = Array.from({ length: 500 }, (_, index) => ({
  id: `event-${String(index)}`,
  title: `Event ${String(index)}`,
  slug: `event-${String(index)}`,
  start: iso(now + (index - 480) * hour),
  end: iso(now + (index - 479) * hour),
  publishAt: iso(0),
  _status: 'published',
}));

const mockUntil = jest.fn<Promise<void>, [number | undefined]>(() => Promise.resolve());

jest.mock('../as-of/current-instant', () => ({ currentInstant: () => Promise.resolve(now) }));
jest.mock('../globals/site', () => ({ getSite: () => Promise.resolve({ timeZone: 'Europe/Sofia' }) }));
jest.mock('../documents/lists', () => ({ readList: () => Promise.resolve(mockRows) }));
jest.mock('../documents/page-marks', () => ({ markTransitions: () => Promise.resolve() }));
jest.mock('../store/page-tags', () => ({ markUntil: (instant: number) => mockUntil(instant) }));
jest.mock('../cards/event-cards', () => ({
  readEventCards: jest.fn((_locale: string, ids: string[]) => Promise.resolve(ids.map((id) => ({ id })))),
}));

const pageAt = (offset: number) => listEvents('en', { offset, limit: 12 });
const ids = (cards: { id: string }[]) => cards.map(({ id }) => id);

it('reads no more events than a page shows', async () => {
  const { upcoming, past, total } = await pageAt(0);
  expect([ids(upcoming)[0], upcoming.length, past.length, total]).toEqual(['event-480', 12, 0, 500]);
  const read = jest.mocked(readEventCards).mock.calls.flatMap(([, wanted]) => wanted);
  expect(read).toHaveLength(12);
});

it('lets past events follow on the last upcoming ones', async () => {
  const { upcoming, past } = await pageAt(12);
  expect([upcoming.length, ids(upcoming).at(-1)]).toEqual([8, 'event-499']);
  expect(ids(past)).toEqual(['event-479', 'event-478', 'event-477', 'event-476']);
});

it('has every event on exactly one page, and none beyond the last', async () => {
  const pages = await Promise.all(Array.from({ length: 42 }, (_, index) => pageAt(index * 12)));
  const shown = pages.flatMap(({ upcoming, past }) => [...ids(upcoming), ...ids(past)]);
  expect(new Set(shown)).toEqual(new Set(ids(mockRows)));
  expect(shown).toHaveLength(500);
  expect(await pageAt(504)).toMatchObject({ upcoming: [], past: [] });
});

it('is valid on every page until the next event begins or ends', async () => {
  await pageAt(480);
  expect(mockUntil).toHaveBeenLastCalledWith(now + hour);
});
