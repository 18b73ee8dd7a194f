import { createServer, request, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { guardAnswers } from './guard-answers';

const logged = jest.spyOn(process.stderr, 'write').mockReturnValue(true);

let server: Server;
let listener: RequestListener;
let endGuard: () => void;

beforeAll(async () => {
  endGuard = guardAnswers(300);
  server = createServer((incoming, response) => {
    try {
      listener(incoming, response);
    } catch {
      // Like an error in a React render: it reaches no handler.
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => {
  // Other tests of this process have separate servers.
  endGuard();
  server.closeAllConnections();
  server.close();
});
beforeEach(() => logged.mockClear());

function ask(path: string): Promise<IncomingMessage> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    request({ port, path, host: '127.0.0.1', timeout: 5_000 }, (answer) => {
      answer.resume();
      resolve(answer);
    })
      .on('timeout', () => reject(new Error('no answer')))
      .on('error', reject)
      .end();
  });
}

it.each(['https://sofia.bg/новини', '/a\r\nb: c', '/\u202E', '/😀'])(
  'answers 500 at once when the header %j throws',
  async (value) => {
    listener = (_, response) => {
      response.statusCode = 308;
      response.setHeader('set-cookie', 'a=b');
      response.setHeader('location', value);
      response.end();
    };
    const { statusCode, headers } = await ask('/bg/x');
    expect(statusCode).toBe(500);
    expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'text/html; charset=utf-8' });
    expect(headers).not.toHaveProperty('set-cookie');
    expect(logged).toHaveBeenCalledWith(expect.stringContaining('/bg/x'));
  },
);

it('answers 503 when nothing is sent in time', async () => {
  listener = () => undefined;
  expect((await ask('/bg/y')).statusCode).toBe(503);
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('/bg/y'));
});

it('leaves an answer alone that has begun in time', async () => {
  listener = (_, response) => {
    response.write('a');
    setTimeout(() => response.end('b'), 600);
  };
  const answer = await ask('/');
  await new Promise((resolve) => answer.once('end', resolve));
  expect(answer.statusCode).toBe(200);
  expect(answer.complete).toBe(true);
  expect(logged).not.toHaveBeenCalled();
});

it('sends one location, and every other header as often as it was appended', async () => {
  listener = (_, response) => {
    response.setHeader('location', '/bg/new');
    response.appendHeader('Location', '/bg/new');
    response.appendHeader('link', '<a>');
    response.appendHeader('link', '<b>');
    response.writeHead(308).end();
  };
  const { rawHeaders } = await ask('/');
  expect(rawHeaders.filter((_, index) => /^location$/i.test(rawHeaders[index - 1] ?? ''))).toEqual(['/bg/new']);
  expect(rawHeaders.filter((text) => text === 'link')).toHaveLength(2);
});

it.each([
  [200, 's-maxage=31536000', 'public, max-age=0, must-revalidate'],
  [200, 's-maxage=7, stale-while-revalidate=31535993', 'public, max-age=0, must-revalidate'],
  [404, 's-maxage=31536000', 'public, max-age=0, must-revalidate'],
  [307, 's-maxage=31536000', 'public, max-age=0, must-revalidate'],
  [308, 'private, no-store', 'public, max-age=0, must-revalidate'],
  [200, 'private, no-store', 'private, no-store'],
  [200, 'public, max-age=31536000, immutable', 'public, max-age=31536000, immutable'],
])('lets nobody keep a %d of %j without asking again', async (status, given, expected) => {
  listener = (_, response) => {
    response.setHeader('cache-control', given);
    response.statusCode = status;
    response.end();
  };
  expect((await ask('/')).headers['cache-control']).toBe(expected);
});

it('hands on a path that can be decoded', async () => {
  let seen: string | undefined;
  listener = (incoming, response) => {
    seen = incoming.url;
    response.end();
  };
  await ask('/bg/%?a=%');
  expect(seen).toBe('/bg/%25?a=%');
});
