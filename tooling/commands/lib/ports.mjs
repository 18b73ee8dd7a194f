import { createServer } from 'node:net';

import { CommandError } from './command-error.mjs';

/**
 * Whether a server can listen on this port of 127.0.0.1.
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export function isPortFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** A free port. */
export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}

/**
 * @param {import('./settings.mjs').Settings} settings
 * @throws CommandError with the port and the way to change it
 */
export async function assertPortsFree({ cmsPort, webPort }) {
  const uses = [
    { name: 'CMS_PORT', what: 'the CMS', port: cmsPort },
    { name: 'WEB_PORT', what: 'the site', port: webPort },
  ];
  const problems = [];
  for (const { name, what, port } of uses) {
    if (await isPortFree(port)) continue;
    problems.push(
      `Port ${port} for ${what} is in use or not allowed. Stop the program that has it, or choose another port:\n` +
        `  ${name}=${port + 100} npm start`,
    );
  }
  if (problems.length > 0) throw new CommandError(problems.join('\n'));
}
