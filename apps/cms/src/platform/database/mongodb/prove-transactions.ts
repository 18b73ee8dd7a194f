import { randomUUID } from 'node:crypto';

import { replicaSetOf, type MongodbAdapter } from '../../upstream/mongodb-adapter';
import { DatabaseConfigurationError } from '../errors';
import { retryTransaction } from '../transactions/retry-transaction';

const needed =
  'A publication and the message about it are one transaction, and MongoDB has transactions only on a replica set ' +
  '(one member is enough).';

interface Probe {
  _id: string;
}

type Connection = MongodbAdapter['connection'];

async function insertAndAbort(
  connection: Connection,
  probe: ReturnType<typeof connection.collection<Probe>>,
  _id: string,
): Promise<void> {
  const session = await connection.startSession();
  try {
    session.startTransaction();
    await probe.insertOne({ _id }, { session });
    await session.abortTransaction();
  } finally {
    await session.endSession();
  }
}

/**
 * Opens a transaction, writes, aborts, and checks that nothing is left. @throws DatabaseConfigurationError when the URL names no
 * replica set or transactions do not hold.
 */
export async function proveTransactions({ connection }: Pick<MongodbAdapter, 'connection'>): Promise<void> {
  // Payload silently disables its transactions when this is missing.
  if (!replicaSetOf(connection)) {
    throw new DatabaseConfigurationError(`DATABASE_URL names no replica set: add ?replicaSet=<name>. ${needed}`);
  }
  const probe = connection.collection<Probe>('civic-transaction-probe');
  const _id = randomUUID();
  // The first insertion creates the collection, and two processes that start together conflict there.
  await retryTransaction(() => insertAndAbort(connection, probe, _id)).catch((cause: unknown) => {
    throw new DatabaseConfigurationError(`MongoDB refused a transaction. ${needed}`, 500, { cause });
  });
  if ((await probe.findOne({ _id })) !== null) {
    throw new DatabaseConfigurationError(`MongoDB kept what an aborted transaction wrote. ${needed}`);
  }
}
