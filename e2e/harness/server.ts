import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { inherited, runFolder, sharedFolder } from './env';
import { eventually } from './wait';

/** The checkout: tests and benchmarks are started from it. */
export const root = process.cwd();

/** Ends a server when the tests that started it have ended, even if they were killed. */
const followUs = join(root, 'tooling', 'commands', 'lib', 'follow-parent.cjs');

/** Keeps what V8 compiles of the product for the run's other servers. */
const keepCompiled = join(root, 'tooling', 'jest', 'compile-cache.cjs');

/** The folder for it; a benchmark has none, and so measures whole starts. */
function compiledFolder(): string | undefined {
  const folder = sharedFolder ?? runFolder();
  if (folder === undefined) return undefined;
  mkdirSync(join(folder, 'compiled'), { recursive: true });
  return join(folder, 'compiled');
}

/** The time-out for the start of a server on a busy machine, ms. */
const patience = 240_000;

export interface ServerOptions {
  app: 'cms' | 'web';
  port: number;
  env: Record<string, string>;
  logFile: string;
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

/** One of the two apps, run from its production build; it can be stopped, killed and restarted on the same port. */
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
    const server = join(root, 'apps', app, '.next', 'standalone', 'apps', app, 'server.js');
    const log = openSync(logFile, 'a');
    const compiled = compiledFolder();
    const args = compiled === undefined ? [server] : ['--require', keepCompiled, server, compiled];
    const child = spawn(process.execPath, ['--require', followUs, ...args], {
      env: {
        ...inherited,
        ...(compiled !== undefined && { NODE_COMPILE_CACHE: compiled }),
        NODE_ENV: 'production',
        HOSTNAME: '127.0.0.1',
        PORT: String(port),
        ...env,
      },
      stdio: ['ignore', log, log],
    });
    closeSync(log);
    this.child = child;
    const ask = () => fetch(`${this.url}/api/health`, { signal: AbortSignal.timeout(5_000) });
    await eventually(async () => hasEnded(child) || (await ask()).ok, patience).catch(async (cause) => {
      const end = (await readFile(logFile, 'utf8')).split('\n').slice(-20).join('\n');
      throw new Error(`${app} on ${this.url} did not get healthy; its log ends with:\n${end}`, { cause });
    });
    if (hasEnded(child)) throw new Error(`${app} exited with ${String(child.exitCode)}, see ${logFile}`);
  }

  /** @param grace time limit, ms; a connection that a test holds open delays the server. */
  async stop(signal: NodeJS.Signals = 'SIGTERM', grace = 10_000): Promise<void> {
    const child = this.child;
    this.child = undefined;
    if (!child || hasEnded(child)) return;
    const exited = once(child, 'exit');
    child.kill(signal);
    const force = setTimeout(() => child.kill('SIGKILL'), grace);
    await exited;
    clearTimeout(force);
  }
}
