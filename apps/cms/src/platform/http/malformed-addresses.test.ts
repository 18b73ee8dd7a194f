import { createServer, get, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { isMalformed, mendAddresses } from './malformed-addresses';

let server: Server;
let end: () => void;
beforeAll((done) => {
  end = mendAddresses();
  server = createServer(({ headers, url }, response) => {
    const request = new Request('http://cms.test/', { headers: headers as Record<string, string> });
    response.end(`${url} ${isMalformed(request)}`);
  }).listen(0, '127.0.0.1', done);
});
afterAll((done) => {
  end();
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

test.each([
  ['/api/events/%', '/api/events/%25 true'],
  ['/api/%E0%A4%A', '/api/%25E0%25A4%25A true'],
  ['/admin/%zz?page=1', '/admin/%25zz?page=1 true'],
  ['/api/events?where=%', '/api/events?where=% false'],
  ['/api/events/%D1%8F%25', '/api/events/%D1%8F%25 false'],
])('%s arrives as %s', async (path, expected) => {
  expect(await ask(path)).toBe(expected);
});
