import Database from 'libsql';

import { keepStatements } from '../../upstream/kept-statements';
import { clientOver, type LibsqlClient } from '../../upstream/libsql-client';

export interface Connection {
  /** Runs statements and converts their values. Its own `transaction()` is never used: it would abandon `database`. */
  client: LibsqlClient;
  database: Database.Database;
}

/** Time for which SQLite itself waits for another process (a backup, a shell), in milliseconds. Blocks the event loop. */
const busyTimeoutMs = 5000;
const journalSizeLimitBytes = 64 * 1024 * 1024;

function open(file: string, pragmas: string[]): Connection {
  const database = new Database(file);
  for (const pragma of [`busy_timeout = ${busyTimeoutMs}`, ...pragmas]) database.pragma(pragma);
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
