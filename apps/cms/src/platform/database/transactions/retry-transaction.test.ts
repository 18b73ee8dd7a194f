import { maxAttempts, retryTransaction } from './retry-transaction';

const conflict = () => Object.assign(new Error('conflict'), { code: 112 });

jest.setTimeout(20_000);

describe('retryTransaction', () => {
  it('does the work again after a conflict', async () => {
    const attempts: number[] = [];
    const result = await retryTransaction((attempt) => {
      attempts.push(attempt);
      return attempt < 3 ? Promise.reject(conflict()) : Promise.resolve('done');
    });
    expect(result).toBe('done');
    expect(attempts).toEqual([1, 2, 3]);
  });

  it('passes every other error on at once', async () => {
    const work = jest.fn(() => Promise.reject(new Error('not a conflict')));
    await expect(retryTransaction(work)).rejects.toThrow('not a conflict');
    expect(work).toHaveBeenCalledTimes(1);
  });

  it('gives up in the end', async () => {
    const work = jest.fn(() => Promise.reject(conflict()));
    await expect(retryTransaction(work)).rejects.toThrow('conflict');
    expect(work).toHaveBeenCalledTimes(maxAttempts);
  });
});
