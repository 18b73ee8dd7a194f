import { randomUUID } from 'node:crypto';

import type { SQLiteAdapter } from './sqlite-adapter';

type Session = SQLiteAdapter['sessions'][string];

/** Drizzle's transaction ends when its callback does; this keeps the callback waiting until somebody says how to end. */
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

/** The stock functions with one difference: a commit that failed throws. */
export function makeCommitsHonest(adapter: SQLiteAdapter): void {
  adapter.beginTransaction = async () => {
    await adapter.initializing;
    const id = randomUUID();
    adapter.sessions[id] = await openSession(adapter.drizzle);
    return id;
  };
  adapter.commitTransaction = async (id) => takeSession(adapter, String(await id))?.resolve();
  adapter.rollbackTransaction = async (id) => takeSession(adapter, String(await id))?.reject();
}
