import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import { runFolder, sharedFolder } from './env';

/** Below the ports that the system assigns to outgoing connections, so that none of them takes a port while its server restarts. */
const [first, last] = [20_000, 29_999];

/** Reserves a port for one test file of this run, or of all runs at the same time; false if another has it. */
async function reserve(port: number): Promise<boolean> {
  const folder = sharedFolder ?? runFolder();
  if (folder === undefined) return true;
  await mkdir(join(folder, 'ports'), { recursive: true });
  return writeFile(join(folder, 'ports', String(port)), '', { flag: 'wx' }).then(
    () => true,
    () => false,
  );
}

function isUnused(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A free port of the loopback interface that no other test of this run gets. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(first, last + 1);
    if ((await isUnused(port)) && (await reserve(port))) return port;
  }
}
