import { readFile, stat } from 'node:fs/promises';

/** A process on this machine that holds a lock on a file. */
export interface LockHolder {
  pid: number;
  /** The name of its command, such as `sqlite3`. */
  command: string;
}

/** The byte of the `-shm` file whose lock is the right to write while the file has a write-ahead log. */
const writeLockByte = 120;
/** The first byte of the database file that SQLite locks; a lock there keeps readers out as well. */
const pendingByte = 0x40000000;

/** `1: POSIX  ADVISORY  WRITE 4711 fe:00:1234 120 120`; a waiting process has `->` in second place, and is no holder. */
const lockLine = /^\d+: \S+ +\S+ +WRITE (\d+) [\da-f]+:[\da-f]+:(\d+) (\d+) (\d+|EOF)$/;

/** The files' inodes; `undefined` for one that is missing. */
interface Inodes {
  database: number | undefined;
  sharedMemory: number | undefined;
}

/** The process ids that keep others from writing, by the text of Linux's `/proc/locks`. */
export function lockingPids(locks: string, { database, sharedMemory }: Inodes): number[] {
  const pids = new Set<number>();
  for (const line of locks.split('\n')) {
    const [, pid, inode, from, to] = lockLine.exec(line.trim()) ?? [];
    const last = to === 'EOF' ? Infinity : Number(to);
    const isWriting = Number(inode) === sharedMemory && Number(from) <= writeLockByte && last >= writeLockByte;
    const isExclusive = Number(inode) === database && last >= pendingByte;
    // A process of another container has no number here.
    if ((isWriting || isExclusive) && Number(pid) > 0) pids.add(Number(pid));
  }
  return [...pids];
}

const inodeOf = (file: string) =>
  stat(file).then(
    ({ ino }) => ino,
    () => undefined,
  );

/** The other process that keeps this one from writing to a SQLite file; `undefined` where the system does not tell. */
export async function findLockHolder(file: string): Promise<LockHolder | undefined> {
  try {
    const [locks, database, sharedMemory] = await Promise.all([
      readFile('/proc/locks', 'utf8'),
      inodeOf(file),
      inodeOf(`${file}-shm`),
    ]);
    const pid = lockingPids(locks, { database, sharedMemory }).find((one) => one !== process.pid);
    if (pid === undefined) return undefined;
    return { pid, command: (await readFile(`/proc/${pid}/comm`, 'utf8')).trim() };
  } catch {
    // Only Linux has these files, and the process may have ended meanwhile.
    return undefined;
  }
}
