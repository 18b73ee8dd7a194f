/**
 * Payload's MongoDB adapter past its options: its Mongoose connection and models, and its table of open transactions.
 *
 * Read against: @payloadcms/db-mongodb 3.90.1, mongoose 8.24.1, mongodb 6.20.0.
 * Why: the stock commit returns without an error when the server has aborted the transaction; Payload switches transactions off without
 * a word where the URL names no replica set; and the transactions of a process that was killed can be ended only by the ids of its sessions.
 * At an upgrade: an adapter that keeps its sessions elsewhere commits without us, and nobody notices; without the ids of sessions a
 * document that a killed process held stays locked for a minute.
 */
import type { MongooseAdapter, mongooseAdapter } from '@payloadcms/db-mongodb';
import type { BaseDatabaseAdapter } from 'payload';

export type MongodbAdapter = BaseDatabaseAdapter &
  Pick<MongooseAdapter, 'collections' | 'connection' | 'sessions' | 'versions'>;

export type MongodbSession = MongodbAdapter['sessions'][string];

/** The name of a session on the server, as `killSessions` takes it. */
export type SessionName = NonNullable<MongodbSession['id']>['id'];

export type MongodbMigration = NonNullable<Parameters<typeof mongooseAdapter>[0]['prodMigrations']>[number];

/** Whether an adapter is Payload's for MongoDB. */
export const isMongodb = (adapter: { name: string }): adapter is MongodbAdapter => adapter.name === 'mongoose';

/** Removes the session of a transaction from the adapter, so that nothing else uses it while it ends. */
export function takeMongodbSession({ sessions }: Pick<MongodbAdapter, 'sessions'>, id: string) {
  const session = sessions[id];
  delete sessions[id];
  return session;
}

/** The name on the server of the session in which a transaction runs. */
export const sessionNameOf = (
  { sessions }: Pick<MongodbAdapter, 'sessions'>,
  transaction: number | string | null,
): SessionName | undefined => (transaction === null ? undefined : sessions[transaction]?.id?.id);

/** The replica set that the URL of the connection names; without one Payload uses no transactions. */
export const replicaSetOf = (connection: MongodbAdapter['connection']) => connection.getClient().options.replicaSet;
