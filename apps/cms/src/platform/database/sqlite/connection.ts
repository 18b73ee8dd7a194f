import Database from 'libsql';

import { keepStatements } from '../../upstream/kept-statements';
import { clientOver, type LibsqlClient } from '../../upstream/libsql-client';

export interface Connection {
  /** Runs statements and converts their values. Its own `transaction()` is never used: it would abandon `database`. */
  client: LibsqlClient;
  database: Database.Database;
}

const journalSizeLimitBytes = 64 * 1024 * 1024;

function open(file: string, pragmas: string[]): Connection {
  const database = new Database(file);
  try {
    // SQLite's own wait for another process would block the event loop: `ForeignLock` waits instead.
    for (const pragma of ['busy_timeout = 0', ...pragmas]) database.pragma(pragma);
  } catch (error) {
    database.close();
    throw error;
  }
  keepStatements(database);
  return { client: clientOver(file, database), database };
}

/** The only writing connection; it also creates the file and switches it to WAL, so that readers never wait for it. */
export function openWriter(file: string): Connection {
  return open(file, [
    'journal_mode = WAL',
    // FULL: an acknowledged commit survives a power cut.
    'synchronous = FULL',
    `journal_size_limit = ${journalSizeLimitBytes}`,
    'foreign_keys = ON',
  ]);
}

/** A connection that sees committed data and cannot write. */
export function openReader(file: string): Connection {
  return open(file, ['query_only = ON']);
}
