import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { onRequestStart } from './request-start';

let server: Server;
beforeAll((done) => {
  server = createServer((request, response) => response.end(request.url)).listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  server.close(done);
});

const ask = (path: string) =>
  new Promise<string>((resolve, reject) => {
    const { port } = server.address() as AddressInfo;
    get({ host: '127.0.0.1', port, path, agent: false }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => (body += chunk.toString()));
      answer.on('end', () => resolve(body));
    }).on('error', reject);
  });

test('Node.js shows each request before it is handled, and what is changed then counts', async () => {
  const end = onRequestStart(({ request, response }) => {
    request.url = `${request.url}?seen=${typeof response.setHeader}`;
  });
  expect(await ask('/a')).toBe('/a?seen=function');
  end();
  expect(await ask('/b')).toBe('/b');
});
