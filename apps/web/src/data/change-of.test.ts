import { changeOf } from './change-of';

const revealAt = '2027-02-01T07:00:00.000Z';
const revealed = Date.parse(revealAt);
const announcement = {
  _status: 'published',
  publishAt: '2027-01-01T07:00:00.000Z',
  comingSoon: true,
  revealAt,
  body: null,
};

it('is the next transition of an announcement', () => {
  expect(changeOf(announcement, revealed - 1)).toBe(revealed);
  expect(changeOf({ ...announcement, body: {} }, revealed)).toBeUndefined();
});

it('is soon when the body is open by this clock and withheld by that of the CMS', () => {
  expect(changeOf(announcement, revealed + 20)).toBe(revealed + 1020);
  expect(changeOf(announcement, revealed + 60_000)).toBeUndefined();
});

it('is never for what knows no time', () => {
  expect(changeOf({ name: 'София' }, revealed)).toBeUndefined();
});
