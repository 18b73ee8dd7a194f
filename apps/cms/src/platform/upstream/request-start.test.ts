import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onRequestStart } from './request-start';

it('hears of a request before its handler, which finds what was done to it, until it is removed', async () => {
  const server = createServer(({ url }, response) => response.end(url)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answered = async () => (await fetch(`http://127.0.0.1:${port}/asked`)).text();
  const stop = onRequestStart((request) => {
    request.url = '/heard';
  });
  expect(await answered()).toBe('/heard');
  stop();
  expect(await answered()).toBe('/asked');
  server.closeAllConnections();
  server.close();
});
