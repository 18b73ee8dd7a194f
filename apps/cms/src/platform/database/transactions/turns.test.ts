import { setTimeout as sleep } from 'node:timers/promises';

import { runAttempt, Turns } from './turns';

describe('Turns', () => {
  it('lets one work at a time, in order, whatever becomes of it', async () => {
    const turns = new Turns();
    const log: string[] = [];
    const work =
      (name: string, fails = false) =>
      async () => {
        log.push(`${name} in`);
        await sleep(1);
        log.push(`${name} out`);
        if (fails) throw new Error(name);
      };
    const outcomes = await Promise.allSettled([
      turns.take(work('a')),
      turns.take(work('b', true)),
      turns.take(work('c')),
    ]);
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});

describe('runAttempt', () => {
  it.each([
    [1, 5],
    [4, 1],
  ])('runs attempt %i with %i at the same time', async (attempt, atOnce) => {
    let running = 0;
    let most = 0;
    const work = async () => {
      running += 1;
      most = Math.max(most, running);
      await sleep(1);
      running -= 1;
    };
    await Promise.all(Array.from({ length: 5 }, () => runAttempt(attempt, work)));
    expect(most).toBe(atOnce);
  });
});
