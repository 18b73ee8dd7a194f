import { setTimeout as sleep } from 'node:timers/promises';

import { ForeignLock } from './foreign-lock';
import { WriteLock } from './write-lock';

/** A lock on a file that no other process uses. */
const writeLock = (limitMs: number) => new WriteLock(limitMs, new ForeignLock('unused'));

describe('WriteLock', () => {
  it('admits one at a time, in the order in which they asked', async () => {
    const lock = writeLock(1000);
    const log: string[] = [];
    const work = async (name: string) => {
      const hold = await lock.acquire();
      log.push(`${name} in`);
      await sleep(2);
      log.push(`${name} out`);
      hold.release();
    };
    await Promise.all(['a', 'b', 'c'].map(work));
    expect(log).toEqual(['a in', 'a out', 'b in', 'b out', 'c in', 'c out']);
    expect(lock.heldForMs()).toBe(0);
  });

  it('gives up after the limit, names the likely mistake and leaves the queue intact', async () => {
    const lock = writeLock(20);
    const hold = await lock.acquire();
    hold.note('update "users"\n set x = ?');
    const refused = lock.acquire();
    await expect(refused).rejects.toThrow(/writes without passing req/);
    await expect(refused).rejects.toThrow(/update "users" set x = \?/);
    const next = lock.acquire();
    hold.release();
    (await next).release();
    expect(lock.heldForMs()).toBe(0);
  });

  it('blames the load when the lock keeps changing hands', async () => {
    // The lock must change hands before the limit also where a timer is late.
    const lock = writeLock(500);
    const first = await lock.acquire();
    const second = lock.acquire();
    const third = lock.acquire();
    await sleep(15);
    first.release();
    await expect(third).rejects.toThrow(/overloaded/);
    (await second).release();
  });

  it('ignores a second release', async () => {
    const lock = writeLock(1000);
    const first = await lock.acquire();
    const second = lock.acquire();
    first.release();
    const hold = await second;
    first.release();
    let admitted = false;
    const third = lock.acquire().then((last) => {
      admitted = true;
      last.release();
    });
    await sleep(5);
    expect(admitted).toBe(false);
    hold.release();
    await third;
  });
});
