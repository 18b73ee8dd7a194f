import { createPoll } from './poll';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe('createPoll', () => {
  it('works at once and then at the pauses that the work gives', async () => {
    const work = jest.fn(async () => 100);
    const poll = createPoll(work, () => undefined);
    poll.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(99);
    expect(work).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1);
    expect(work).toHaveBeenCalledTimes(2);
    poll.stop();
    await jest.advanceTimersByTimeAsync(1000);
    expect(work).toHaveBeenCalledTimes(2);
  });

  it('wakes earlier when asked to, never later, and hands the hurry on once', async () => {
    const work = jest.fn<Promise<number>, [boolean]>(async () => 100);
    const poll = createPoll(work, () => undefined);
    poll.start();
    await jest.advanceTimersByTimeAsync(0);
    poll.wake(500);
    poll.wake(10, true);
    await jest.advanceTimersByTimeAsync(10);
    await jest.advanceTimersByTimeAsync(100);
    expect(work.mock.calls).toEqual([[false], [true], [false]]);
    poll.stop();
  });

  it('never works twice at a time, and works again for what came meanwhile', async () => {
    let end: (pause: number) => void = () => undefined;
    const work = jest.fn(() => new Promise<number>((resolve) => (end = resolve)));
    const poll = createPoll(work, () => undefined);
    poll.start();
    await jest.advanceTimersByTimeAsync(0);
    poll.wake(0);
    await jest.advanceTimersByTimeAsync(50);
    expect(work).toHaveBeenCalledTimes(1);
    end(10_000);
    await jest.advanceTimersByTimeAsync(0);
    expect(work).toHaveBeenCalledTimes(2);
    poll.stop();
  });

  it('goes on after a failure', async () => {
    const onError = jest.fn();
    const work = jest.fn(async () => 10).mockRejectedValueOnce(new Error('locked'));
    const poll = createPoll(work, onError);
    poll.start();
    await jest.advanceTimersByTimeAsync(0);
    expect(onError).toHaveBeenCalledWith(new Error('locked'));
    await jest.advanceTimersByTimeAsync(1000);
    expect(work).toHaveBeenCalledTimes(2);
    poll.stop();
  });
});
