import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { processWide } from '../process-wide';
import type { ProcessLock } from './process-lock';
import { takeProcessLock } from './process-lock';
import { SqliteClient } from './sqlite-client';

interface Opened {
  client: SqliteClient;
  lock: ProcessLock;
  users: number;
}

export interface SqliteHandle {
  client: SqliteClient;
  /** Gives up the handle; the last one closes the file and releases it to other processes. */
  close(): void;
}

const opened = processWide('sqlite', () => new Map<string, Opened>());

function open(file: string): Opened {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = takeProcessLock(file);
  try {
    return { client: new SqliteClient(file), lock, users: 0 };
  } catch (error) {
    lock.release();
    throw error;
  }
}

/**
 * The client of a database file, shared by the whole process. Creates the file and its folder when missing.
 * @throws DatabaseInUseError when another process has it.
 */
export function openSqlite(file: string): SqliteHandle {
  const entry = opened.get(file) ?? open(file);
  opened.set(file, entry);
  entry.users += 1;
  let given = true;
  return {
    client: entry.client,
    close: () => {
      if (!given) return;
      given = false;
      entry.users -= 1;
      if (entry.users > 0) return;
      opened.delete(file);
      entry.client.close();
      entry.lock.release();
    },
  };
}
