import { stat } from 'node:fs/promises';

import type { Payload } from 'payload';

import type { MongodbAdapter } from '../upstream/mongodb-adapter';
import { DatabaseError } from './errors';
import type { SqliteClient } from './sqlite/sqlite-client';

/** Age from which an open transaction counts as forgotten, in milliseconds: every write waits for it. */
const forgottenAfterMs = 30_000;

/** @throws when the file is gone or unreadable, or the write lock cannot be obtained. */
export async function checkSqlite(client: SqliteClient): Promise<void> {
  if (client.closed) throw new Error('the connection is closed.');
  // A deleted or swapped file goes on "working" through the open handle, and every write is lost.
  const { ino } = await stat(client.file);
  if (ino !== client.inode) throw new Error(`${client.file} was replaced while it was in use; restart the CMS.`);
  await client.execute('select name from sqlite_master limit 1');
  const heldMs = client.lock.heldForMs();
  if (heldMs > forgottenAfterMs) {
    throw new Error(`one transaction has kept every other write waiting for ${Math.round(heldMs / 1000)} s.`);
  }
}

const answerWithinMs = 3000;

/** @throws when no primary answers. */
async function checkMongodb({ connection }: Pick<MongodbAdapter, 'connection'>): Promise<void> {
  const { db } = connection;
  if (!db) throw new Error('there is no connection.');
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer within ${answerWithinMs / 1000} s.`)), answerWithinMs);
  });
  // The query goes to the primary, because a responding secondary is no use for saving.
  const hello = db.command({ hello: 1 }, { readPreference: 'primary' });
  hello.catch(() => undefined);
  try {
    const answer = await Promise.race([hello, late]);
    if (answer.isWritablePrimary !== true) throw new Error('the replica set has no primary.');
  } finally {
    clearTimeout(timer);
  }
}

export interface DatabaseHealth {
  engine: 'sqlite' | 'mongodb';
  /** The response time of the database, in milliseconds. */
  latencyMs: number;
}

/**
 * Whether the database can be read and written now; for a health endpoint and the doctor. Writes nothing. @throws DatabaseError
 * with the cause, within three seconds.
 */
export async function checkDatabase(payload: Pick<Payload, 'db'>): Promise<DatabaseHealth> {
  const db: unknown = payload.db;
  const engine = payload.db.name === 'sqlite' ? 'sqlite' : 'mongodb';
  const startedAt = performance.now();
  try {
    if (engine === 'sqlite') await checkSqlite((db as { client: SqliteClient }).client);
    else await checkMongodb(db as MongodbAdapter);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new DatabaseError(`The ${engine} database cannot be used: ${reason}`, 503, { cause });
  }
  return { engine, latencyMs: performance.now() - startedAt };
}
