import { randomUUID } from 'node:crypto';

import { DatabaseConfigurationError } from '../errors';
import type { MongodbAdapter } from './mongodb-adapter';

const needed =
  'A publication and the message about it are one transaction, and MongoDB has transactions only on a replica set ' +
  '(one member is enough).';

/**
 * Makes a transaction, writes, aborts, and looks that nothing is left.
 * @throws DatabaseConfigurationError when the URL names no replica set or transactions do not hold.
 */
export async function proveTransactions({ connection }: Pick<MongodbAdapter, 'connection'>): Promise<void> {
  // Payload turns its transactions off without a word when this is missing.
  if (!connection.getClient().options.replicaSet) {
    throw new DatabaseConfigurationError(`DATABASE_URL names no replica set: add ?replicaSet=<name>. ${needed}`);
  }
  const probe = connection.collection<{ _id: string }>('civic-transaction-probe');
  const _id = randomUUID();
  const session = await connection.startSession();
  try {
    session.startTransaction();
    await probe.insertOne({ _id }, { session });
    await session.abortTransaction();
  } catch (cause) {
    throw new DatabaseConfigurationError(`MongoDB refused a transaction. ${needed}`, 500, { cause });
  } finally {
    await session.endSession();
  }
  if ((await probe.findOne({ _id })) !== null) {
    throw new DatabaseConfigurationError(`MongoDB kept what an aborted transaction wrote. ${needed}`);
  }
}
