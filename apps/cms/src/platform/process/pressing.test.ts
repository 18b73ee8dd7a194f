import { press, standBack } from './pressing';

jest.useFakeTimers();

const watched = (promise: Promise<void>) => {
  const seen = { done: false };
  void promise.then(() => (seen.done = true));
  return seen;
};

it('lets others go at once while nothing presses', async () => {
  await standBack();
});

it('holds others back until the last of what presses is done', async () => {
  let endFirst = () => {};
  let endSecond = () => {};
  const first = press(() => new Promise<void>((resolve) => (endFirst = resolve)));
  const second = press(() => new Promise<void>((resolve) => (endSecond = resolve)));
  const other = watched(standBack());
  endFirst();
  await first;
  expect(other.done).toBe(false);
  endSecond();
  await second;
  await Promise.resolve();
  expect(other.done).toBe(true);
});

it('holds nobody back for longer than three seconds, nor after a failure', async () => {
  void press(() => new Promise(() => {}));
  const other = watched(standBack());
  await jest.advanceTimersByTimeAsync(2999);
  expect(other.done).toBe(false);
  await jest.advanceTimersByTimeAsync(1);
  expect(other.done).toBe(true);
  await expect(press(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
});
