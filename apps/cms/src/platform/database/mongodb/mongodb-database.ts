import { mongooseAdapter } from '@payloadcms/db-mongodb';
import type { DatabaseAdapterObj } from 'payload';

import { keepSessions } from '../../upstream/keep-sessions';
import type { MongodbAdapter, MongodbMigration } from '../../upstream/mongodb-adapter';
import { followDatabaseClock } from '../database-clock';
import { guardMigrationFiles } from '../guard-migration-files';
import { guardMigrations } from '../guard-migrations';
import { refuseWhileBuilding } from '../refuse-while-building';
import { guardTransactions, type BeforeCommit } from '../transactions/guard-transactions';
import { makeCommitsHonest } from './mongodb-sessions';
import { preparePresence, shareSessions } from './presence';
import { proveTransactions } from './prove-transactions';

type Prepared = Pick<MongodbAdapter, 'collections' | 'connection' | 'versions'>;

/**
 * Waits until every model has its collection and its indexes. Mongoose creates them in the background, and a transaction that meets
 * a half-created collection fails. @throws when an index cannot be created, such as a unique one over duplicate rows.
 */
async function prepareCollections({ collections, connection, versions }: Prepared): Promise<void> {
  const needed = new Set<unknown>([...Object.values(collections), ...Object.values(versions)]);
  const ready = Object.values(connection.models).map(async (model) => {
    const made = model.init();
    // All globals share a collection, and Mongoose gives an index that two of them declare the same name and two meanings. MongoDB
    // refuses the second; a handful of rows needs neither.
    await (needed.has(model) ? made : made.catch(() => undefined));
  });
  await Promise.all(ready);
}

export interface MongodbOptions {
  /** Must name a replica set. */
  url: string;
  migrationDir: string;
  migrations?: MongodbMigration[];
  beforeCommit?: BeforeCommit | undefined;
}

/** An acknowledged write is on the disks of the majority, so that no election or power cut undoes it. */
const writeConcern = { w: 'majority', journal: true } as const;

/** MongoDB for many CMS processes. Refuses to start where transactions do not work. */
export function mongodbDatabase({ url, migrationDir, migrations, beforeCommit }: MongodbOptions): DatabaseAdapterObj {
  const stock = mongooseAdapter({
    url,
    connectOptions: { writeConcern, retryWrites: true },
    transactionOptions: { writeConcern: { w: 'majority', j: true }, readConcern: { level: 'snapshot' } },
    // Creates unique indexes before the first request is served.
    ensureIndexes: true,
    afterOpenConnection: async (adapter) => {
      await proveTransactions(adapter);
      await prepareCollections(adapter);
      await preparePresence(adapter);
    },
    migrationDir,
    ...(migrations ? { prodMigrations: migrations } : {}),
  });
  const init: DatabaseAdapterObj['init'] = (args) => {
    const adapter = stock.init(args) as unknown as MongodbAdapter;
    const connect = adapter.connect?.bind(adapter);
    const destroy = adapter.destroy?.bind(adapter);
    let unfollow: (() => void) | undefined;
    adapter.connect = async (options) => {
      refuseWhileBuilding();
      await connect?.(options);
      unfollow = await followDatabaseClock({ db: adapter }, (message) => adapter.payload.logger.warn(message));
    };
    adapter.destroy = async () => {
      unfollow?.();
      await destroy?.();
    };
    makeCommitsHonest(adapter);
    shareSessions(adapter);
    guardMigrationFiles(adapter);
    guardMigrations(adapter);
    guardTransactions(adapter, beforeCommit);
    keepSessions(adapter);
    return adapter;
  };
  return { ...stock, init };
}
