import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { environment } from './env';

const script = path.join(__dirname, 'exercise-database.ts');
const app = path.resolve(__dirname, '../../..');

/**
 * Runs every exercise on a database in a process of its own.
 * @param env what differs from this process's environment.
 * @throws when the process fails, with what it printed.
 */
export async function runExercises(
  url: string,
  env: Partial<NodeJS.ProcessEnv> = {},
): Promise<Record<string, unknown>> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', script, url], {
    cwd: app,
    env: { ...environment, ...env } as NodeJS.ProcessEnv,
    timeout: 150_000,
  });
  const results = /^RESULTS (.*)$/m.exec(stdout)?.[1];
  if (!results) throw new Error(`The exercises printed no results:\n${stdout}`);
  return JSON.parse(results) as Record<string, unknown>;
}
