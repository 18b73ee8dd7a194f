import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { processWide } from '../process-wide';
import { ForeignLock, type ForeignLockState } from './foreign-lock';
import type { ProcessLock } from './process-lock';
import { takeProcessLock } from './process-lock';
import { SqliteClient } from './sqlite-client';

interface OpenFile {
  client: SqliteClient;
  lock: ProcessLock;
}

interface Opened {
  file: Promise<OpenFile>;
  foreign: ForeignLock;
  users: number;
}

export interface SqliteHandle {
  client: SqliteClient;
  /** Gives up the handle; the last one closes the file and releases it to other processes. */
  close(): void;
}

const opened = processWide('sqlite', () => new Map<string, Opened>());

async function open(file: string, foreign: ForeignLock): Promise<OpenFile> {
  mkdirSync(path.dirname(file), { recursive: true });
  const lock = takeProcessLock(file);
  try {
    return { client: await foreign.whenFree(() => new SqliteClient(file, undefined, foreign)), lock };
  } catch (error) {
    lock.release();
    throw error;
  }
}

function openOnce(file: string, report: (message: string) => void): Opened {
  const known = opened.get(file);
  if (known) return known;
  const foreign = new ForeignLock(file, undefined, report);
  const entry: Opened = { file: open(file, foreign), foreign, users: 0 };
  opened.set(file, entry);
  entry.file.catch(() => opened.delete(file));
  return entry;
}

/**
 * The client of a database file, shared by the whole process. Creates the file and its folder when missing.
 * @param report receives a line for the log when another process keeps the file locked.
 * @throws DatabaseInUseError when another CMS process has it; DatabaseLockedError when another program keeps it locked.
 */
export async function openSqlite(
  file: string,
  report: (message: string) => void = () => undefined,
): Promise<SqliteHandle> {
  const entry = openOnce(file, report);
  entry.users += 1;
  const { client, lock } = await entry.file;
  let given = true;
  return {
    client,
    close: () => {
      if (!given) return;
      given = false;
      entry.users -= 1;
      if (entry.users > 0) return;
      opened.delete(file);
      client.close();
      lock.release();
    },
  };
}

/** The lock by which another process keeps this one from writing, if there is one; asks the database nothing. */
export async function foreignLock(): Promise<ForeignLockState | undefined> {
  for (const { foreign } of opened.values()) {
    const state = await foreign.state();
    if (state) return state;
  }
  return undefined;
}
