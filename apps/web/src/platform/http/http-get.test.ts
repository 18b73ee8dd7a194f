import http from 'node:http';
import type { AddressInfo } from 'node:net';

import { httpGet, httpOpen } from './http-get';

let server: http.Server;
let origin: string;
beforeAll(async () => {
  server = http.createServer((request, response) => {
    if (request.url === '/hang') return;
    if (request.url === '/half') {
      response.writeHead(200, { 'content-length': '100' });
      response.write('half');
      setTimeout(() => response.destroy(), 20);
      return;
    }
    response.writeHead(request.url === '/500' ? 500 : 200, { 'x-key': request.headers.authorization ?? '' });
    response.end('тяло');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

it('gives status, headers and body, whatever the status', async () => {
  const answer = await httpGet(`${origin}/500`, { timeout: 10_000, headers: { authorization: 'Site-Key x' } });
  expect(answer).toMatchObject({ status: 500, headers: { 'x-key': 'Site-Key x' } });
  expect(answer.body.toString()).toBe('тяло');
});

it.each([
  ['that never comes', '/hang'],
  ['that breaks off', '/half'],
])('throws on an answer %s', async (_, path) => {
  await expect(httpGet(`${origin}${path}`, { timeout: 200 })).rejects.toThrow();
});

it('throws on an answer that is too long', async () => {
  await expect(httpGet(origin, { timeout: 10_000, maximumSize: 3 })).rejects.toThrow('longer');
});

it('tells a timeout by its name, so that the CMS is left alone for longer', async () => {
  await expect(httpGet(`${origin}/hang`, { timeout: 50 })).rejects.toMatchObject({
    name: expect.stringMatching(/Abort|Timeout/),
  });
});

it('tries again on a connection that the other side had closed meanwhile', async () => {
  await httpGet(origin, { timeout: 10_000 });
  server.closeAllConnections();
  await expect(httpGet(origin, { timeout: 10_000 })).resolves.toMatchObject({ status: 200 });
});

it('an open answer is read while it arrives, and fails when it breaks off', async () => {
  const whole = await httpOpen(origin, { timeout: 10_000 });
  expect(whole.status).toBe(200);
  expect(Buffer.concat(await whole.body.toArray()).toString()).toBe('тяло');
  const half = await httpOpen(`${origin}/half`, { timeout: 10_000 });
  await expect(half.body.toArray()).rejects.toThrow();
});

it('waits for an open answer no longer than told', async () => {
  const asked = httpOpen(`${origin}/hang`, { timeout: 5000, answerTimeout: 50 });
  await expect(asked).rejects.toMatchObject({ name: 'TimeoutError' });
});
