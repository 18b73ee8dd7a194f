import { hostname } from 'node:os';

import Database from 'libsql';

import { DatabaseInUseError } from '../errors';

export interface ProcessLock {
  release(): void;
}

interface Holder {
  pid: number;
  host: string;
  since: string;
}

const isBusy = (error: unknown) => error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY');

function holderOf(lock: Database.Database): Holder | undefined {
  try {
    return lock.prepare('select pid, host, since from holder').get([]) as Holder | undefined;
  } catch {
    // Taken a moment ago: the holder has not written its name yet.
    return undefined;
  }
}

function describe(file: string, holder: Holder | undefined): string {
  const who = holder ? `process ${holder.pid} on ${holder.host}, since ${holder.since}` : 'another process';
  return (
    `${file} is in use by ${who}. SQLite serves one CMS process: stop that one first (a second command, a migration ` +
    'or a seed has to wait too), or use MongoDB for several.'
  );
}

/**
 * Makes this process the only one that uses a database file. The lock is SQLite's own lock on a file beside it, held for
 * as long as the process lives: the operating system drops it even after `kill -9`, no process id has to be judged
 * alive or stale, and it holds between containers that share a disk.
 *
 * Nothing in this process may open and close `<file>.lock` by other means: POSIX drops a process's locks on a file when
 * any of its descriptors for it is closed.
 * @throws DatabaseInUseError naming the process that holds it.
 */
export function takeProcessLock(file: string): ProcessLock {
  const lock = new Database(`${file}.lock`);
  try {
    lock.exec('begin immediate');
    lock.exec('create table if not exists holder (pid, host, since)');
    lock.exec('delete from holder');
    lock.prepare('insert into holder values (?, ?, ?)').run([process.pid, hostname(), new Date().toISOString()]);
    lock.exec('commit');
    // Others can now read this process's name; the lock itself is this second transaction, which never ends.
    lock.exec('begin immediate');
  } catch (error) {
    const holder = isBusy(error) ? holderOf(lock) : undefined;
    lock.close();
    throw isBusy(error) ? new DatabaseInUseError(describe(file, holder)) : error;
  }
  return {
    release: () => {
      // Without the rollback, the lock would stay until the garbage collector drops the statements of the closed connection.
      lock.exec('rollback');
      lock.close();
    },
  };
}
