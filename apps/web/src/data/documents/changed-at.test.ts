import { changedAtOf } from './changed-at';

const [updatedAt, publishAt, revealAt] = ['2026-12-01', '2027-01-01', '2027-02-01'].map(
  (day) => `${day}T07:00:00.000Z`,
);
const announcement = { updatedAt: updatedAt ?? '', publishAt, revealAt, comingSoon: true };

it.each([
  ['when it was published last', '2026-12-15T00:00:00.000Z', updatedAt],
  ['when it came out', '2027-01-15T00:00:00.000Z', publishAt],
  ['when it was revealed', revealAt ?? '', revealAt],
])('is %s', (_, now, expected) => {
  expect(changedAtOf(announcement, Date.parse(now))).toBe(expected);
});

it('is not an instant that counts for nothing', () => {
  expect(changedAtOf({ ...announcement, comingSoon: false }, Date.parse('2028-01-01'))).toBe(publishAt);
});
