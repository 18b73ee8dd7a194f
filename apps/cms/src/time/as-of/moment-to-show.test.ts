import { momentToShow } from './preview-target';

const day = (count: number) => new Date(Date.UTC(2027, 4, count)).toISOString();
const now = Date.parse(day(10));

it.each([
  ['what is out already', { publishAt: day(1) }, null],
  ['what comes out', { publishAt: day(12) }, day(12)],
  ['what is revealed later', { publishAt: day(12), comingSoon: true, revealAt: day(14) }, day(14)],
  ['a reveal that is switched off', { publishAt: day(12), comingSoon: false, revealAt: day(14) }, day(12)],
  ['a reveal without a date', { publishAt: day(1), comingSoon: true }, null],
  ['a reveal after the end', { publishAt: day(12), comingSoon: true, revealAt: day(14), expireAt: day(13) }, day(12)],
  ['what is over', { publishAt: day(1), expireAt: day(2) }, null],
  ['what is not dated yet', {}, null],
])('%s', (_, row, expected) => {
  expect(momentToShow('announcements', row, now)).toBe(expected);
});

it('shows everything else as of now', () => {
  expect(momentToShow('pages', { publishAt: day(12) }, now)).toBeNull();
});
