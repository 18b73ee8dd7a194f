import { runUrgently, waitForUrgentWork } from './urgent-work';

jest.useFakeTimers();

const watched = (promise: Promise<void>) => {
  const seen = { done: false };
  void promise.then(() => (seen.done = true));
  return seen;
};

it('lets others go at once while nothing presses', async () => {
  await waitForUrgentWork();
});

it('holds others back until the last of what presses is done', async () => {
  let endFirst = () => {};
  let endSecond = () => {};
  const first = runUrgently(() => new Promise<void>((resolve) => (endFirst = resolve)));
  const second = runUrgently(() => new Promise<void>((resolve) => (endSecond = resolve)));
  const other = watched(waitForUrgentWork());
  endFirst();
  await first;
  expect(other.done).toBe(false);
  endSecond();
  await second;
  await Promise.resolve();
  expect(other.done).toBe(true);
});

it('holds nobody back for longer than three seconds, nor after a failure', async () => {
  void runUrgently(() => new Promise(() => {}));
  const other = watched(waitForUrgentWork());
  await jest.advanceTimersByTimeAsync(2999);
  expect(other.done).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(other.done).toBe(true);
  await expect(runUrgently(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
