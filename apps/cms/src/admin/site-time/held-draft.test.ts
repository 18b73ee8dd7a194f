import { followValue, holdValue, typeDraft } from './held-draft';
import { timeIn } from './time-draft';

const sofia = timeIn('Europe/Sofia');
const nine = '2027-05-12T06:00:00.000Z';
const ten = '2027-05-12T07:00:00.000Z';

test('follows a value that another changed', () => {
  expect(followValue(holdValue(sofia, nine), sofia, ten).draft).toMatchObject({ date: '2027-05-12', time: '10:00' });
});

test('follows the zone', () => {
  expect(followValue(holdValue(sofia, nine), timeIn('UTC'), nine).draft).toMatchObject({ time: '06:00' });
});

test('the same instant in another form is no change', () => {
  const held = holdValue(sofia, nine);
  expect(followValue(held, sofia, '2027-05-12T09:00:00+03:00')).toBe(held);
});

test('what is half typed survives the value that it has emptied', () => {
  const start = holdValue(sofia, nine);
  const typed = typeDraft(start, sofia, { ...start.draft, time: '' });
  expect(typed.value).toBeNull();
  expect(followValue(typed.held, sofia, nine).draft).toMatchObject({ date: '2027-05-12', time: '' });
  expect(followValue(typed.held, sofia, null).draft).toMatchObject({ date: '2027-05-12', time: '' });
});

test('values that come back late, in their order, undo nothing', () => {
  const start = holdValue(sofia, null);
  const first = typeDraft(start, sofia, { ...start.draft, date: '2027-05-12', time: '09:00' });
  const second = typeDraft(first.held, sofia, { ...first.held.draft, time: '' });
  const back = followValue(followValue(second.held, sofia, nine), sofia, null);
  expect(back.draft).toMatchObject({ date: '2027-05-12', time: '' });
});

test('an exact value stays exact while its minute is shown, and only then', () => {
  const exact = '2027-05-12T06:00:07.123Z';
  const start = holdValue(sofia, exact);
  expect(typeDraft(start, sofia, start.draft).value).toBe(exact);
  expect(typeDraft(start, sofia, { ...start.draft, time: '10:00' }).value).toBe(ten);
});
