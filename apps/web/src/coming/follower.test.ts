import { createFollower } from './follower';

jest.useFakeTimers();

const timings = { usual: 10_000, afterFailure: 2000, least: 250, share: 0.25, longest: 2000 };

function following(read: () => Promise<void>) {
  const times: number[] = [];
  const start = Date.now();
  const follower = createFollower(() => {
    times.push(Date.now() - start);
    return read();
  }, timings);
  follower.start();
  return { follower, times };
}
const pass = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);

it('reads at once and then now and then', async () => {
  const { follower, times } = following(() => Promise.resolve());
  await pass(20_000);
  expect(times).toEqual([0, 10_000, 20_000]);
  follower.stop();
  await pass(60_000);
  expect(times).toHaveLength(3);
});

it('tries again soon after a failure', async () => {
  const { follower, times } = following(() => Promise.reject(new Error('No.')));
  await pass(4000);
  expect(times).toEqual([0, 2000, 4000]);
  follower.stop();
});

it('reads at once when something has changed, and together what changes in a row', async () => {
  const { follower, times } = following(() => Promise.resolve());
  await pass(1000);
  follower.hurry();
  await pass(0);
  expect(times).toEqual([0, 1000]);
  for (let count = 0; count < 10; count += 1) {
    follower.hurry();
    await pass(10);
  }
  await pass(1000);
  expect(times).toEqual([0, 1000, 1250]);
  follower.stop();
});

it('reads once more when something changes while it reads', async () => {
  let finish: () => void = () => undefined;
  const { follower, times } = following(() => new Promise((resolve) => (finish = resolve)));
  await pass(400);
  follower.hurry();
  await pass(1000);
  expect(times).toEqual([0]);
  finish();
  // It took 1400 ms, so a quarter of the time would be 5600; but the pause is at most 2 s.
  await pass(1990);
  expect(times).toEqual([0]);
  await pass(10);
  expect(times).toEqual([0, 3400]);
  follower.stop();
});
