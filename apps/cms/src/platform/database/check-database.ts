import type { Payload } from 'payload';

import type { MongodbAdapter } from '../upstream/mongodb-adapter';
import { DatabaseError } from './errors';
import { checkMongodb } from './mongodb/check-mongodb';
import { checkSqlite } from './sqlite/check-sqlite';
import type { SqliteClient } from './sqlite/sqlite-client';

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
