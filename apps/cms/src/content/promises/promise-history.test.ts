import { keepEarlier } from './promise-history';

const march = { id: '1', precision: 'day', date: '2027-03-12T10:00:00.000Z', reason: 'Дъжд.', changedAt: '2027-03-01' };
const may = { ...march, id: '2', date: '2027-05-12T09:00:00.000Z', reason: null };

test('a reason can be worded anew', () => {
  expect(keepEarlier([march], [{ ...march, reason: 'Проливен дъжд.' }])).toEqual([
    { ...march, reason: 'Проливен дъжд.' },
  ]);
});

test.each([
  ['dropped', [may]],
  ['changed', [{ ...march, date: '2027-04-12T10:00:00.000Z', precision: 'month', changedAt: null }, may]],
  ['added', [march, may, { id: '3', precision: 'day', date: '2026-01-01T10:00:00.000Z' }]],
  ['put into another order', [may, march]],
])('no date is %s', (_, given) => {
  expect(keepEarlier([march, may], given)).toEqual([march, may]);
});
