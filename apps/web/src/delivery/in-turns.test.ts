import { inTurns } from './warm';

it('keeps the order of the results and never works on more than it may', async () => {
  let atOnce = 0;
  let most = 0;
  const results = await inTurns([5, 1, 4, 2, 3], 2, async (item) => {
    atOnce += 1;
    most = Math.max(most, atOnce);
    await new Promise((resolve) => setTimeout(resolve, item));
    atOnce -= 1;
    return item * 10;
  });
  expect(results).toEqual([50, 10, 40, 20, 30]);
  expect(most).toBe(2);
});

it('has nothing to do with nothing', async () => {
  expect(await inTurns([], 4, () => Promise.reject(new Error('never')))).toEqual([]);
});
