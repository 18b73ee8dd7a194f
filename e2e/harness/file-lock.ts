import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { root } from './server';

/** Takes SQLite's lock for writing, as a backup does, and gives it back when its input ends. */
const script = `
  const Database = require('libsql');
  const database = new Database(process.argv[1]);
  database.pragma('busy_timeout = 60000');
  database.exec('begin immediate');
  console.log('locked');
  process.stdin.resume().on('end', () => { database.exec('rollback'); process.exit(0); });
`;

export interface FileLock {
  pid: number | undefined;
  release(): Promise<void>;
}

/** Another process that keeps a SQLite file (a `file:` URL) locked until it is told to release it. */
export async function lockFile(url: string): Promise<FileLock> {
  const child = spawn(process.execPath, ['--eval', script, url.replace(/^file:/, '')], {
    cwd: join(root, 'apps', 'cms'),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const ended = once(child, 'exit');
  const [said] = (await Promise.race([once(child.stdout, 'data'), ended])) as [unknown];
  if (!String(said).startsWith('locked')) throw new Error('The file could not be locked.');
  return {
    pid: child.pid,
    async release() {
      child.stdin.end();
      await ended;
    },
  };
}
