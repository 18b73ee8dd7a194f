import { changeOf } from './change-of';

const revealAt = '2027-02-01T07:00:00.000Z';
const revealed = Date.parse(revealAt);
const announcement = {
  _status: 'published',
  publishAt: '2027-01-01T07:00:00.000Z',
  comingSoon: true,
  revealAt,
  body: null,
  withheld: true,
};

it('is the next transition of an announcement', () => {
  expect(changeOf('announcements', announcement, revealed - 1)).toBe(revealed);
  expect(changeOf('announcements', { ...announcement, body: {}, withheld: undefined }, revealed)).toBeUndefined();
});

it('is soon when the body is open by this clock and was withheld by that of the CMS', () => {
  expect(changeOf('announcements', announcement, revealed + 20)).toBe(revealed + 270);
});

it('is not for a body that was never written', () => {
  expect(changeOf('announcements', { ...announcement, withheld: undefined }, revealed + 20)).toBeUndefined();
});

it('is never for what knows no time', () => {
  expect(changeOf('cities', { name: 'София' }, revealed)).toBeUndefined();
});

it('is when the earlier of two clocks says so, while nobody knows which is right', () => {
  const hidden = { ...announcement, withheld: undefined, body: {} };
  expect(changeOf('announcements', hidden, revealed + 1000, revealed - 500)).toBe(revealed + 1500);
  expect(changeOf('announcements', hidden, revealed + 2000, revealed + 500)).toBeUndefined();
});
