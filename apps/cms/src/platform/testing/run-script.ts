import type { ExecFileException } from 'node:child_process';
import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

import { environment } from './env';

export { building, mongodbUrl, producing } from './env';

const run = promisify(execFile);
const app = path.resolve(__dirname, '../../..');

/**
 * Runs a script of `src` in a separate process, since Payload does not load in Jest. @param env differences from this process's
 * environment. @returns its results, as printed. @throws when the process fails, with its output.
 */
export async function runScript(
  script: string,
  args: string[],
  env: Partial<NodeJS.ProcessEnv> = {},
): Promise<unknown> {
  // Lexical's builds for development await their own imports and can hang on Node 20; those for production do not.
  const command = ['--conditions=production', '--import', 'tsx', path.join(app, 'src', script), ...args];
  const { stdout } = await run(process.execPath, command, {
    cwd: app,
    env: { ...environment, ...env } as NodeJS.ProcessEnv,
    timeout: 150_000,
    maxBuffer: 10 * 1024 * 1024,
  }).catch(({ code, signal, stdout: out, stderr }: ExecFileException) => {
    throw new Error(`${script} ended with ${signal ?? code}:\n${out}\n${stderr}`);
  });
  const results = /^RESULTS (.*)$/m.exec(stdout)?.[1];
  if (!results) throw new Error(`${script} printed no results:\n${stdout}`);
  return JSON.parse(results) as unknown;
}
