import { createTicker } from './ticker';
import type { DueRelease, TickerStore } from './ticker-store';

jest.useFakeTimers();

const epoch = Date.UTC(2027, 4, 12, 6);

/** A ledger with its own clock, `ahead` ms before that of the process. */
function ledger(dueAt: number[], ahead = 0) {
  const rows = dueAt.map((at, index) => ({ id: String(index), at, open: true }));
  const done: { id: string; at: number }[] = [];
  let reads = 0;
  let broken = false;
  const now = () => Date.now() + ahead;
  const store: TickerStore = {
    chores: () => Promise.resolve(),
    announce: () => Promise.resolve(),
    endAbandoned: () => Promise.resolve(false),
    due: () => {
      const due = rows.filter(({ at, open }) => open && at <= now());
      return Promise.resolve(
        due.map(({ id, at }): DueRelease => ({ id, dueAt: new Date(at).toISOString(), documents: [id] })),
      );
    },
    nextDueAt: () => {
      reads += 1;
      if (broken) return Promise.reject(new Error('The database is away.'));
      const open = rows.filter((row) => row.open).map(({ at }) => at);
      return Promise.resolve(open.length > 0 ? Math.min(...open) : null);
    },
    carryOut: ({ id }) => {
      const row = rows[Number(id)];
      if (row) row.open = false;
      done.push({ id, at: now() });
      return Promise.resolve('done');
    },
  };
  const breakdown = (isBroken: boolean) => (broken = isBroken);
  return { store, rows, done, breakdown, now, reads: () => reads };
}

const logError = jest.fn();
const start = (store: TickerStore, now = Date.now) => {
  const ticker = createTicker({ store, logError, now });
  ticker.start();
  return ticker;
};

beforeEach(() => {
  jest.setSystemTime(epoch);
  logError.mockClear();
});

it('carries out what was due before it started at once', async () => {
  const { store, done } = ledger([epoch - 60_000, epoch - 1]);
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(5);
  expect(done.map(({ id }) => id)).toEqual(['0', '1']);
  await ticker.stop();
});

it('acts at the instant and never before, whatever the distance', async () => {
  const at = [epoch + 300, epoch + 7003, epoch + 61_001];
  const { store, done } = ledger(at);
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(62_000);
  expect(done).toHaveLength(3);
  for (const [index, row] of done.entries()) {
    expect(row.at).toBeGreaterThanOrEqual(at[index] ?? NaN);
    expect(row.at - (at[index] ?? NaN)).toBeLessThan(20);
  }
  await ticker.stop();
});

it.each([-3_600_000, 3_600_000])('goes by the clock of the database when its own is off by %i ms', async (ahead) => {
  const at = epoch + ahead + 4000;
  const { store, done, now } = ledger([at], ahead);
  const ticker = start(store, now);
  await jest.advanceTimersByTimeAsync(3990);
  expect(done).toEqual([]);
  await jest.advanceTimersByTimeAsync(30);
  expect(done).toHaveLength(1);
  await ticker.stop();
});

it('is not held up by work beside the releases that hangs', async () => {
  const { store, done } = ledger([epoch + 300, epoch + 5000]);
  const ends: (() => void)[] = [];
  const chores = jest.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  const ticker = start({ ...store, chores });
  await jest.advanceTimersByTimeAsync(5010);
  expect(done).toHaveLength(2);
  expect(chores).toHaveBeenCalledTimes(1);
  ends[0]?.();
  await jest.advanceTimersByTimeAsync(1100);
  expect(chores).toHaveBeenCalledTimes(2);
  ends[1]?.();
  await ticker.stop();
});

it('looks at least every second while nothing is near, so that what another process scheduled is seen', async () => {
  const { store, rows, done, reads } = ledger([]);
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(10_000);
  expect(reads()).toBeGreaterThanOrEqual(10);
  rows.push({ id: '0', at: epoch + 10_400, open: true });
  await jest.advanceTimersByTimeAsync(1500);
  expect(done).toHaveLength(1);
  await ticker.stop();
});

it('looks at once when it is woken', async () => {
  const { store, rows, done } = ledger([]);
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(500);
  rows.push({ id: '0', at: epoch, open: true });
  ticker.wake();
  await jest.advanceTimersByTimeAsync(1);
  expect(done).toHaveLength(1);
  await ticker.stop();
});

it('goes on after the database was away, and tells its last beat meanwhile', async () => {
  const { store, done, breakdown } = ledger([epoch + 3000]);
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(100);
  breakdown(true);
  await jest.advanceTimersByTimeAsync(5000);
  expect(done).toEqual([]);
  expect(logError).toHaveBeenCalled();
  expect(ticker.heartbeat()).toMatchObject({ lastError: 'The database is away.' });
  expect(ticker.heartbeat().lastBeatAt).toBeLessThan(epoch + 1000);
  breakdown(false);
  await jest.advanceTimersByTimeAsync(1100);
  expect(done).toHaveLength(1);
  expect(ticker.heartbeat()).toMatchObject({ lastError: null });
  await ticker.stop();
});

it('does nothing any more once it is stopped', async () => {
  const { store, done } = ledger([epoch + 100]);
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(10);
  await ticker.stop();
  await jest.advanceTimersByTimeAsync(1000);
  expect(done).toEqual([]);
});

it('says that it lives while something is near, and not otherwise', async () => {
  const { store } = ledger([epoch + 60_000]);
  const announce = jest.spyOn(store, 'announce');
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(50_000);
  expect(announce).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(10_000);
  expect(announce.mock.calls.length).toBeGreaterThan(15);
  await jest.advanceTimersByTimeAsync(2000);
  announce.mockClear();
  await jest.advanceTimersByTimeAsync(5000);
  expect(announce).not.toHaveBeenCalled();
  await ticker.stop();
});

it('ends what dead processes hold once a release is held up at a second look, and tries again at once', async () => {
  const { store, done } = ledger([epoch + 1000]);
  const carryOut = store.carryOut.bind(store);
  let isHeld = true;
  store.carryOut = (release) => (isHeld ? Promise.resolve('taken') : carryOut(release));
  const endAbandoned = jest.spyOn(store, 'endAbandoned').mockImplementation(() => {
    isHeld = false;
    return Promise.resolve(true);
  });
  const ticker = start(store);
  await jest.advanceTimersByTimeAsync(1100);
  expect(endAbandoned).not.toHaveBeenCalled();
  await jest.advanceTimersByTimeAsync(200);
  expect(endAbandoned).toHaveBeenCalledTimes(1);
  expect(done).toHaveLength(1);
  await ticker.stop();
});

describe('whoever asks right after a due instant', () => {
  const at = epoch + 3000;

  /** A ledger whose releases take `taking` ms each, and what the ticker does with it until just before the instant. */
  async function nearly(taking: number) {
    const one = ledger([at]);
    const { carryOut } = one.store;
    one.store.carryOut = async (release) => {
      await new Promise((resolve) => setTimeout(resolve, taking));
      return carryOut(release);
    };
    const ticker = start(one.store);
    await jest.advanceTimersByTimeAsync(2999);
    const asked = async () => {
      const overdue = await ticker.dueWorkDone();
      return { done: one.done.length, at: Date.now(), overdue };
    };
    return { ...one, ticker, asked };
  }

  it('waits until it is carried out, and no longer', async () => {
    const { ticker, asked } = await nearly(30);
    expect(await asked()).toEqual({ done: 0, at: epoch + 2999, overdue: 0 });
    await jest.advanceTimersByTimeAsync(1);
    const answers = Promise.all([asked(), asked()]);
    await jest.advanceTimersByTimeAsync(35);
    for (const answer of await answers) {
      expect(answer).toMatchObject({ done: 1, overdue: 0 });
      expect(answer.at).toBeLessThanOrEqual(at + 32);
    }
    expect(await asked()).toMatchObject({ done: 1 });
    await ticker.stop();
  });

  it('waits two seconds after the instant at the most, and not at all after that, and says how late it is', async () => {
    const { ticker, asked } = await nearly(60_000);
    await jest.advanceTimersByTimeAsync(101);
    const answer = asked();
    await jest.advanceTimersByTimeAsync(1899);
    expect(await Promise.race([answer, 'waiting'])).toBe('waiting');
    await jest.advanceTimersByTimeAsync(1);
    expect(await answer).toEqual({ done: 0, at: at + 2000, overdue: 2000 });
    expect(await asked()).toEqual({ done: 0, at: at + 2000, overdue: 2000 });
    void ticker.stop();
  });

  it('gets an answer from memory while nothing is due', async () => {
    const { ticker, asked, reads } = await nearly(0);
    const before = reads();
    for (let count = 0; count < 100; count += 1) await asked();
    expect(reads()).toBe(before);
    await ticker.stop();
    await asked();
  });

  it('learns within moments that another process has carried it out', async () => {
    const { store, rows, asked, ticker } = await nearly(0);
    store.carryOut = () => Promise.resolve('taken');
    await jest.advanceTimersByTimeAsync(5);
    const answer = asked();
    await jest.advanceTimersByTimeAsync(100);
    for (const row of rows) row.open = false;
    await jest.advanceTimersByTimeAsync(25);
    expect((await answer).at).toBeLessThanOrEqual(at + 129);
    await ticker.stop();
  });

  it('is let go when the ticker stops', async () => {
    const { ticker, asked } = await nearly(100);
    await jest.advanceTimersByTimeAsync(1);
    const answer = asked();
    void ticker.stop();
    expect(await answer).toEqual({ done: 0, at, overdue: 1 });
  });
});
