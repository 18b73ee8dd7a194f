import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

import { inherited } from './env';
import { root } from './server';

/** Migrates the database and seeds the demo content, as `npm start` does on a fresh machine. */
export async function seed(env: Record<string, string>, ...args: string[]): Promise<string> {
  const payload = join(root, 'node_modules', 'payload', 'bin.js');
  // The condition prevents a deadlock among the editor's modules; see tooling/commands/lib/payload.mjs.
  const child = spawn(process.execPath, ['--conditions=production', payload, 'run', 'src/seed/run.ts', ...args], {
    cwd: join(root, 'apps', 'cms'),
    env: { ...inherited, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`seeding failed:\n${output}`);
  return output;
}
