import { after, brief, called, day, facts, item, releaseOf } from '../testing/release';
import { promiseCheck } from './promise';

const promising = (date: string, more = {}) =>
  called('Новина', 'News', {
    comingSoon: true,
    expected: { precision: 'exact', date, certainty: 'confirmed', ...more },
  });

const check = (publicNow: object | null, content: object) =>
  brief(
    promiseCheck(
      releaseOf(item({ type: 'announcements', content: { ...content }, publicNow: publicNow && { ...publicNow } })),
      facts(),
    ),
  );

test('a confirmed date is not moved without a reason', () => {
  expect(check(promising(after(day)), promising(after(2 * day)))).toEqual([
    'error promise announcements/one expected.reason',
  ]);
});

test('nothing is promised for a date that will be over', () => {
  const past = ['error promise announcements/one expected.date'];
  expect(check(null, promising(after(-day)))).toEqual(past);
  expect(check(promising(after(-day)), promising(after(-day)))).toEqual([]);
});

test.each([
  ['the reason is given', promising(after(day)), promising(after(2 * day), { reason: 'Забавяне' })],
  ['the date stays', promising(after(day)), promising(after(day))],
  ['nobody has been told', null, promising(after(day))],
  ['it was provisional', promising(after(day), { certainty: 'provisional' }), promising(after(2 * day))],
])('all is well when %s', (_, publicNow, content) => {
  expect(check(publicNow, content)).toEqual([]);
});
