import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

import { compileAhead } from './compile-ahead.mjs';
import { freePort } from './ports.mjs';

it('asks until the server answers, whatever it answers', async () => {
  const port = await freePort();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(503).end();
  });
  const compiled = compileAhead(`http://127.0.0.1:${port}/bg`);
  await pause(150);
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  await compiled;
  expect(asked).toEqual(['/bg']);
  await new Promise((resolve) => server.close(resolve));
});

it('gives up in the end', async () => {
  const silent = createServer(() => undefined);
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  const { port } = silent.address() as AddressInfo;
  await compileAhead(`http://127.0.0.1:${port}/`, 200);
  silent.closeAllConnections();
  await new Promise((resolve) => silent.close(resolve));
});
