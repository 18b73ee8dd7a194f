import type { MongodbAdapter } from '../../upstream/mongodb-adapter';
import { proveTransactions } from './prove-transactions';

/** A connection whose transactions do what the test says. */
function connectionWith({ replicaSet = 'rs0', refuses = false, leaks = false, conflicts = 0 }) {
  let inTheWay = conflicts;
  const session = {
    startTransaction: jest.fn(),
    abortTransaction: jest.fn(() => Promise.resolve()),
    endSession: jest.fn(() => Promise.resolve()),
  };
  const collection = {
    insertOne: () => {
      if (refuses) return Promise.reject(new Error('Transaction numbers are only allowed …'));
      inTheWay -= 1;
      return inTheWay < 0
        ? Promise.resolve()
        : Promise.reject(Object.assign(new Error('WriteConflict'), { code: 112 }));
    },
    findOne: () => Promise.resolve(leaks ? {} : null),
  };
  const connection = {
    getClient: () => ({ options: { replicaSet } }),
    collection: () => collection,
    startSession: () => Promise.resolve(session),
  };
  return { adapter: { connection } as unknown as MongodbAdapter, session };
}

describe('proveTransactions', () => {
  it('is content with transactions that hold', async () => {
    const { adapter, session } = connectionWith({});
    await proveTransactions(adapter);
    expect(session.abortTransaction).toHaveBeenCalled();
    expect(session.endSession).toHaveBeenCalled();
  });

  it('tries again when another process that starts was in the way', async () => {
    const { adapter, session } = connectionWith({ conflicts: 2 });
    await proveTransactions(adapter);
    expect(session.abortTransaction).toHaveBeenCalledTimes(1);
    expect(session.endSession).toHaveBeenCalledTimes(3);
  });

  it.each([
    [{ replicaSet: '' }, /names no replica set/],
    [{ refuses: true }, /refused a transaction/],
    [{ leaks: true }, /kept what an aborted transaction wrote/],
  ])('refuses %o', async (behaviour, message) => {
    await expect(proveTransactions(connectionWith(behaviour).adapter)).rejects.toThrow(message);
  });
});
