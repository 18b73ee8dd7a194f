import { getAnnouncementNow, promisedReveal } from './announcement-now';
import { readDocument } from '../documents/documents';
import type { RawDocuments } from '../documents/raw-documents';

jest.mock('../as-of/current-instant', () => ({ currentInstant: () => Promise.resolve(Date.now()) }));
jest.mock('../documents/documents', () => ({ readDocument: jest.fn() }));
jest.mock('../documents/page-marks', () => ({ markShown: () => Promise.resolve() }));

const revealAt = '2027-05-12T06:00:00.000Z';
const instant = Date.parse(revealAt);
const announcement = {
  id: '1',
  title: 'Новина',
  slug: 'novina',
  _status: 'published',
  publishAt: '2027-01-01T07:00:00.000Z',
  updatedAt: '2027-01-01T07:00:00.000Z',
  comingSoon: true,
  revealAt,
  withheld: true,
  expected: { precision: 'exact', date: revealAt, certainty: 'confirmed' },
} as unknown as RawDocuments['announcements'];

const expected = (change: object) => ({ ...announcement, expected: { ...announcement.expected, ...change } });
const tellAt = (now: number, change: object = {}) => {
  jest.setSystemTime(now);
  jest.mocked(readDocument).mockResolvedValue({ ...announcement, ...change });
  return getAnnouncementNow('bg', '1');
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it.each([
  ['an exact date', announcement, revealAt],
  ['a day', expected({ precision: 'day' }), null],
  ['a season', expected({ precision: 'season' }), null],
  ['what was called off', expected({ certainty: 'cancelled' }), null],
  ['no word about a date', { ...announcement, expected: undefined }, null],
  ['an exact date without an instant', { ...announcement, revealAt: null }, null],
] as const)('promises the instant where the public was told it: %s', (_, document, promised) => {
  expect(promisedReveal(document as typeof announcement)).toBe(promised);
});

it('tells the state by its own clock, and the clock', async () => {
  expect(await tellAt(instant - 1)).toMatchObject({ now: instant - 1, state: 'coming-soon', revealAt });
  expect(await tellAt(instant, { withheld: undefined })).toMatchObject({ now: instant, state: 'live' });
});

it('does not call it out before the site has the text', async () => {
  expect(await tellAt(instant + 5000)).toMatchObject({ state: 'coming-soon' });
});

it('tells of a change by another version', async () => {
  const before = await tellAt(instant - 1);
  const after = await tellAt(instant - 1, { updatedAt: '2027-02-01T07:00:00.000Z' });
  expect(before?.version).toMatch(/^[\w-]{10}$/);
  expect(after?.version).not.toBe(before?.version);
});

it.each([
  ['pending', { publishAt: '2028-01-01T00:00:00.000Z' }],
  ['not in this language', { title: '' }],
])('knows nothing of what is %s', async (_, change) => {
  expect(await tellAt(instant - 1, change)).toBeNull();
});
