import { followValue, holdValue, typeDraft } from './held-draft';

const sofia = 'Europe/Sofia';
const nine = '2027-05-12T06:00:00.000Z';
const ten = '2027-05-12T07:00:00.000Z';

test('follows a value that another changed', () => {
  expect(followValue(holdValue(nine, sofia), ten, sofia).draft).toMatchObject({ date: '2027-05-12', time: '10:00' });
});

test('follows the zone', () => {
  expect(followValue(holdValue(nine, sofia), nine, 'UTC').draft).toMatchObject({ time: '06:00' });
});

test('the same instant in another form is no change', () => {
  const held = holdValue(nine, sofia);
  expect(followValue(held, '2027-05-12T09:00:00+03:00', sofia)).toBe(held);
});

test('what is half typed survives the value that it has emptied', () => {
  const start = holdValue(nine, sofia);
  const typed = typeDraft(start, { ...start.draft, time: '' });
  expect(typed.value).toBeNull();
  expect(followValue(typed.held, nine, sofia).draft).toMatchObject({ date: '2027-05-12', time: '' });
  expect(followValue(typed.held, null, sofia).draft).toMatchObject({ date: '2027-05-12', time: '' });
});

test('values that come back late, in their order, undo nothing', () => {
  const start = holdValue(null, sofia);
  const first = typeDraft(start, { ...start.draft, date: '2027-05-12', time: '09:00' });
  const second = typeDraft(first.held, { ...first.held.draft, time: '' });
  const back = followValue(followValue(second.held, nine, sofia), null, sofia);
  expect(back.draft).toMatchObject({ date: '2027-05-12', time: '' });
});

test('an exact value stays exact while its minute is shown, and only then', () => {
  const exact = '2027-05-12T06:00:07.123Z';
  const start = holdValue(exact, sofia);
  expect(typeDraft(start, start.draft).value).toBe(exact);
  expect(typeDraft(start, { ...start.draft, time: '10:00' }).value).toBe(ten);
});
