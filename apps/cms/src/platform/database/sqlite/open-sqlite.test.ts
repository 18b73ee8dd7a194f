import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { DatabaseInUseError } from '../errors';
import { openSqlite } from './open-sqlite';

jest.setTimeout(120_000);

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'civic-lock-'));
  file = path.join(folder, 'made', 'when missing', 'cms.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Another process that opens the file and keeps it open until it is killed. */
async function holdElsewhere(): Promise<ChildProcess> {
  const script = `import { openSqlite } from './open-sqlite.ts'; await openSqlite(process.argv[1]); console.log('open'); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', script, file], {
    cwd: __dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child;
}

describe('openSqlite', () => {
  it('makes the folder and the file, and shares one client in a process', async () => {
    const [first, second] = await Promise.all([openSqlite(file), openSqlite(file)]);
    expect(existsSync(file)).toBe(true);
    expect(second.client).toBe(first.client);
    first.close();
    first.close();
    expect(second.client.closed).toBe(false);
    second.close();
    expect(second.client.closed).toBe(true);
    (await openSqlite(file)).close();
  });

  it('refuses a second process, names the first, and takes over after kill -9', async () => {
    const child = await holdElsewhere();
    await expect(openSqlite(file)).rejects.toThrow(DatabaseInUseError);
    await expect(openSqlite(file)).rejects.toThrow(new RegExp(`in use by process ${child.pid} on `));
    const gone = once(child, 'exit');
    child.kill('SIGKILL');
    await gone;
    (await openSqlite(file)).close();
  });
});
