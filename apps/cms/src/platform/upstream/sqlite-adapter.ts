/**
 * Payload's SQLite adapter past its options: its client, its Drizzle instance and its table of open transactions.
 *
 * Read against: @payloadcms/db-sqlite 3.90.1, @payloadcms/drizzle 3.90.1.
 * Why: the stock commit resolves although SQLite could not commit, and the stock client opens a connection per transaction, which loses
 * its PRAGMAs and makes writers fail with SQLITE_BUSY instead of waiting.
 * At an upgrade: an adapter that keeps its transactions elsewhere writes outside of them; one that replaces a client which is already set
 * goes around the write lock.
 */
import { randomUUID } from 'node:crypto';

import type { sqliteAdapter } from '@payloadcms/db-sqlite';
import type { SQLiteAdapter as StockAdapter } from '@payloadcms/db-sqlite/types';
import type { BaseDatabaseAdapter } from 'payload';

export type SQLiteAdapter = BaseDatabaseAdapter &
  Pick<StockAdapter, 'client' | 'drizzle' | 'initializing' | 'sessions'>;

export type SqliteMigration = NonNullable<Parameters<typeof sqliteAdapter>[0]['prodMigrations']>[number];

type Session = SQLiteAdapter['sessions'][string];

/** Drizzle's transaction ends when its callback does; this keeps the callback waiting until the caller commits or rolls back. */
async function openSession(drizzle: SQLiteAdapter['drizzle']): Promise<Session> {
  return new Promise((resolveSession, rejectSession) => {
    const done: Promise<void> = drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          resolveSession({
            db: db as unknown as Session['db'],
            resolve: () => {
              commit();
              return done;
            },
            reject: () => {
              rollback(new Error('Rolled back on request.'));
              return done.catch(() => undefined);
            },
          });
        }),
    );
    // After the session was handed out its owner sees the outcome; before, this does.
    done.catch(rejectSession);
  });
}

/** Takes a session out first, so that nothing else can use it while it ends. */
function takeSession(adapter: SQLiteAdapter, id: string): Session | undefined {
  const session = adapter.sessions[id];
  delete adapter.sessions[id];
  return session;
}

/** Replaces the stock transactions by ones with a single difference: a failed commit throws. */
export function throwFailedSqliteCommits(adapter: SQLiteAdapter): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const id = randomUUID();
    adapter.sessions[id] = await openSession(adapter.drizzle);
    return id;
  };
  adapter.commitTransaction = async (id) => takeSession(adapter, String(await id))?.resolve();
  adapter.rollbackTransaction = async (id) => takeSession(adapter, String(await id))?.reject();
}

/** Gives the adapter our client. It must be set before `connect`, which creates one only where none is set. */
export function setClient(adapter: SQLiteAdapter, client: SQLiteAdapter['client']): void {
  adapter.client = client;
}
