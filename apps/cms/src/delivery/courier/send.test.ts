import type { RequestListener } from 'node:http';

import { listen, type TestServer } from '../testing';
import { receiverOf, send } from './send';

const message = { body: '{"a":1}', headers: { 'content-type': 'application/json', 'webhook-id': '1' } };
const answer =
  (status: number, body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(status).end(body);

let server: TestServer | undefined;
afterEach(() => server?.close());

describe('send', () => {
  it('posts the message as it is and gives the pages of the answer', async () => {
    const pages = [{ path: '/bg', status: 200, milliseconds: 4 }];
    const seen: unknown[] = [];
    server = await listen(async (request, response) => {
      const body = (await request.toArray()).join('');
      seen.push(request.method, request.url, request.headers['webhook-id'], body);
      response.end(JSON.stringify({ pages }));
    });

    expect(await send(server.url, message, 10_000)).toEqual({ ok: true, pages });
    expect(seen).toEqual(['POST', '/api/revalidate', '1', '{"a":1}']);
  });

  it.each([
    [500, 'oops', { code: 'failed', status: 500, detail: 'oops' }],
    [401, 'no', { code: 'refused', status: 401, detail: 'no' }],
    [308, '', { code: 'refused', status: 308 }],
    [200, 'not json', { code: 'unreadable' }],
    [200, '{"pages":1}', { code: 'unreadable', status: 200 }],
  ])('calls an answer %s %s a failure', async (status, body, error) => {
    server = await listen(answer(status, body));

    expect(await send(server.url, message, 10_000)).toMatchObject({
      ok: false,
      error: { ...error, url: receiverOf(server.url) },
    });
  });

  it('gives up on an instance that hangs', async () => {
    server = await listen(() => undefined);

    expect(await send(server.url, message, 60)).toMatchObject({ ok: false, error: { code: 'timeout' } });
  });

  it('says when nobody is there', async () => {
    server = await listen(() => undefined);
    await server.close();

    expect(await send(server.url, message, 10_000)).toMatchObject({
      ok: false,
      error: { code: 'unreachable', detail: expect.stringContaining('ECONNREFUSED') },
    });
  });
});
