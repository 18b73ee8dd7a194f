import { createRecentKeys } from './visits';

it('takes a key for new until it was added and once it is forgotten', () => {
  let now = 0;
  const recently = createRecentKeys(100, 10, () => now);
  expect([recently.add('a'), recently.add('a'), recently.add('b')]).toEqual([true, false, true]);
  now = 100;
  expect(recently.add('a')).toBe(true);
});

it('remembers no more than it may', () => {
  const recently = createRecentKeys(100, 2, () => 0);
  for (const key of ['a', 'b', 'c']) recently.add(key);
  expect([recently.add('c'), recently.add('a')]).toEqual([false, true]);
});
