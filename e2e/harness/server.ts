import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { inherited } from './env';
import { eventually } from './wait';

/** The checkout: tests and benchmarks are started from it. */
export const root = process.cwd();

export interface ServerOptions {
  app: 'cms' | 'web';
  port: number;
  env: Record<string, string>;
  logFile: string;
}

/** One of the two apps, run from its production build; it can be stopped, killed and started again on the same port. */
export class Server {
  private child: ChildProcess | undefined;
  readonly url: string;

  constructor(private readonly options: ServerOptions) {
    this.url = `http://127.0.0.1:${options.port}`;
  }

  get pid(): number | undefined {
    return this.child?.pid;
  }

  async start(): Promise<void> {
    const { app, port, env, logFile } = this.options;
    const log = createWriteStream(logFile, { flags: 'a' });
    const server = join(root, 'apps', app, '.next', 'standalone', 'apps', app, 'server.js');
    this.child = spawn(process.execPath, [server], {
      env: { ...inherited, NODE_ENV: 'production', HOSTNAME: '127.0.0.1', PORT: String(port), ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.child.stdout?.pipe(log);
    this.child.stderr?.pipe(log);
    const child = this.child;
    // A run that is cut short leaves no server behind.
    const killWithUs = () => child.kill('SIGKILL');
    process.once('exit', killWithUs);
    child.once('exit', () => process.removeListener('exit', killWithUs));
    const died = once(child, 'exit').then(([code]) => {
      throw new Error(`${app} exited with ${String(code)}, see ${logFile}`);
    });
    const healthy = eventually(async () => (await fetch(`${this.url}/api/health`)).ok, 60_000).catch(async (cause) => {
      const end = (await readFile(logFile, 'utf8')).split('\n').slice(-20).join('\n');
      throw new Error(`${app} on ${this.url} did not get healthy; its log ends with:\n${end}`, { cause });
    });
    healthy.catch(() => undefined);
    died.catch(() => undefined);
    await Promise.race([died, healthy]);
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await exited;
    clearTimeout(force);
  }
}
