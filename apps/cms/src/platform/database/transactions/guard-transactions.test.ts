import type { BaseDatabaseAdapter } from 'payload';

import { afterCommit, onCommitted } from './after-commit';
import { guardTransactions } from './guard-transactions';

const settle = () => new Promise((resolve) => setImmediate(resolve));

/** An adapter that only remembers what reached it. */
function guardedAdapter(overrides: Partial<Record<string, unknown>> = {}) {
  const calls: string[] = [];
  const errors: unknown[] = [];
  let count = 0;
  const adapter = {
    payload: { logger: { error: (entry: unknown) => errors.push(entry) } },
    beginTransaction: () => Promise.resolve(`t${(count += 1)}`),
    commitTransaction: (id: string) => Promise.resolve(void calls.push(`commit ${id}`)),
    rollbackTransaction: (id: string) => Promise.resolve(void calls.push(`rollback ${id}`)),
    create: ({ data }: { data: string }) =>
      data === 'bad' ? Promise.reject(new Error('bad data')) : Promise.resolve(calls.push(`create ${data}`)),
    find: ({ where }: { where: string }) =>
      where === 'bad' ? Promise.reject(new Error('bad query')) : Promise.resolve([]),
    ...overrides,
  };
  guardTransactions(adapter as unknown as BaseDatabaseAdapter);
  return { db: adapter, calls, errors };
}

type Req = { transactionID?: string | Promise<string>; payload: { db: object } };

/** As Payload does it. */
async function begin(db: ReturnType<typeof guardedAdapter>['db']): Promise<Req> {
  const req: Req = { payload: { db } };
  req.transactionID = db.beginTransaction().then((id) => (req.transactionID = id));
  await req.transactionID;
  return req;
}

describe('guardTransactions', () => {
  it('commits what was written', async () => {
    const { db, calls } = guardedAdapter();
    const req = await begin(db);
    await db.create({ data: 'a', req } as never);
    await db.commitTransaction(req.transactionID as string);
    expect(calls).toEqual(['create a', 'commit t1']);
  });

  it('refuses to commit a transaction that is gone', async () => {
    const { db, calls } = guardedAdapter();
    await expect(db.commitTransaction(undefined as never)).rejects.toThrow(/Nothing was saved/);
    const req = await begin(db);
    await db.rollbackTransaction(req.transactionID as string);
    await expect(db.commitTransaction(req.transactionID as string)).rejects.toThrow(/Nothing was saved/);
    expect(calls).toEqual(['rollback t1']);
  });

  it.each(['read', 'write'])(
    'refuses the next write of a request whose %s was rolled back with its transaction',
    async (kind) => {
      const { db, calls } = guardedAdapter();
      const req = await begin(db);
      if (kind === 'read') await db.find({ where: '', req } as never);
      else await db.create({ data: 'a', req } as never);
      await db.rollbackTransaction(req.transactionID as string);
      delete req.transactionID;
      await expect(db.create({ data: 'b', req } as never)).rejects.toThrow(/rolled back/);
      const again = { ...(await begin(db)) };
      await db.create({ data: 'c', req: again } as never);
      expect(calls.at(-1)).toBe('create c');
    },
  );

  it('refuses a write with the id of a transaction that has ended', async () => {
    const { db } = guardedAdapter();
    const req = await begin(db);
    await db.commitTransaction(req.transactionID as string);
    await expect(db.create({ data: 'late', req: { transactionID: 't1' } } as never)).rejects.toThrow(/has ended/);
  });

  it('lets a request write on its own after its transaction was committed, or without one', async () => {
    const { db, calls } = guardedAdapter();
    const req = await begin(db);
    await db.create({ data: 'a', req } as never);
    await db.commitTransaction(req.transactionID as string);
    delete req.transactionID;
    await db.create({ data: 'b', req } as never);
    await db.create({ data: 'c' } as never);
    expect(calls).toEqual(['create a', 'commit t1', 'create b', 'create c']);
  });

  it('undoes a transaction at once when a write in it fails, and says why to whoever goes on', async () => {
    const { db, calls } = guardedAdapter();
    const req = await begin(db);
    await expect(db.create({ data: 'bad', req } as never)).rejects.toThrow('bad data');
    expect(calls).toEqual(['rollback t1']);
    await expect(db.create({ data: 'b', req } as never)).rejects.toThrow(/failed \(bad data\)/);
    await expect(db.commitTransaction(req.transactionID as string)).rejects.toThrow(/failed \(bad data\)/);
  });

  it('keeps a transaction in which only a query was bad', async () => {
    const { db, calls } = guardedAdapter();
    const req = await begin(db);
    await expect(db.find({ where: 'bad', req } as never)).rejects.toThrow('bad query');
    await db.create({ data: 'a', req } as never);
    expect(calls).toEqual(['create a']);
  });
});

describe('after a commit', () => {
  it('tells hooks first, then listeners, in the order of the commits', async () => {
    const { db } = guardedAdapter();
    const seen: string[] = [];
    const stop = onCommitted({ db }, (id) => seen.push(`signal ${id}`));
    const [first, second] = [await begin(db), await begin(db)];
    await afterCommit(first, () => seen.push('hook of t1'));
    await db.commitTransaction(second.transactionID as string);
    await db.commitTransaction(first.transactionID as string);
    await settle();
    stop();
    expect(seen).toEqual(['signal t2', 'hook of t1', 'signal t1']);
  });

  it('says nothing after a roll-back or a commit that failed', async () => {
    const { db } = guardedAdapter({ commitTransaction: () => Promise.reject(new Error('disk full')) });
    const seen: string[] = [];
    onCommitted({ db }, (id) => seen.push(id));
    const [first, second] = [await begin(db), await begin(db)];
    for (const req of [first, second]) await afterCommit(req, () => seen.push('hook'));
    await db.rollbackTransaction(first.transactionID as string);
    await expect(db.commitTransaction(second.transactionID as string)).rejects.toThrow('disk full');
    await afterCommit(first, () => seen.push('too late'));
    await settle();
    expect(seen).toEqual([]);
  });

  it('runs after the present work when there is no transaction', async () => {
    const { db } = guardedAdapter();
    const seen: string[] = [];
    await afterCommit({ payload: { db } }, () => seen.push('ran'));
    expect(seen).toEqual([]);
    await settle();
    await settle();
    expect(seen).toEqual(['ran']);
  });

  it('reports what fails and goes on with the rest', async () => {
    const { db, errors } = guardedAdapter();
    const seen: string[] = [];
    onCommitted({ db }, () => {
      throw new Error('first listener');
    });
    onCommitted({ db }, () => Promise.reject(new Error('second listener')));
    onCommitted({ db }, (id) => seen.push(id));
    await db.commitTransaction((await begin(db)).transactionID as string);
    await settle();
    expect(seen).toEqual(['t1']);
    expect(errors).toHaveLength(2);
  });
});
