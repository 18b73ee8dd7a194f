import { createServer, request, type IncomingMessage, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { CmsClient } from '../harness/cms-client';
import { freePort } from '../harness/ports';
import { Server } from '../harness/server';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

/** Targets as editors paste them, with the address that a header can hold. */
const targets = [
  ['https://sofia.bg/новини', 'https://sofia.bg/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8'],
  ['https://sofia.bg/a\r\nset-cookie: b=c', 'https://sofia.bg/aset-cookie:%20b=c'],
  ['/bg/нова страница', '/bg/%D0%BD%D0%BE%D0%B2%D0%B0%20%D1%81%D1%82%D1%80%D0%B0%D0%BD%D0%B8%D1%86%D0%B0'],
  ['https://sofia.bg/\u202Egpj.exe', 'https://sofia.bg/%E2%80%AEgpj.exe'],
  ['/bg/😀', '/bg/%F0%9F%98%80'],
] as const;
const numbered = targets.map(([target, location], number) => ({ number, target, location }));

/** A visitor's patience. It is long for a redirect, which takes milliseconds, because the defect was an answer that never came. */
const patience = 30_000;

let stack: Stack;
let publisher: CmsClient;
let distrusted: { cms: HttpServer; site: Server };

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(async () => {
  await distrusted?.site.stop();
  distrusted?.cms.closeAllConnections();
  distrusted?.cms.close();
  await stack?.stop();
});

function ask(origin: string, path: string): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request(`${origin}${path}`, { timeout: patience, agent: false }, (answer) => resolve(answer.resume()))
      .on('timeout', () => reject(new Error(`no answer to ${path}`)))
      .on('error', reject)
      .end();
  });
}

/** Asks until the answer has the status. */
const answers = (origin: string, path: string, status: number) =>
  eventually(async () => {
    const { statusCode } = await ask(origin, path);
    if (statusCode !== status) throw new Error(`${path} answers ${statusCode}, not ${status}`);
    return true;
  });

const locationsOf = ({ rawHeaders }: IncomingMessage) =>
  rawHeaders.filter((_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === 'location');

/** A CMS whose redirects are what this test says: rows of an import, or of a version that checked nothing. */
async function openCms(): Promise<HttpServer> {
  const server = createServer((incoming, response) => {
    const url = new URL(incoming.url ?? '/', stack.cms.url);
    const from = url.pathname === '/api/redirects' ? url.searchParams.get('where[from][equals]') : null;
    const { target } = numbered[Number(/^\/bg\/stored-(\d)$/.exec(from ?? '')?.[1] ?? NaN)] ?? {};
    if (target !== undefined) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ docs: [{ url: target }] }));
      return;
    }
    incoming.pipe(
      request(url, { method: incoming.method, headers: incoming.headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      }).on('error', () => response.destroy()),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

describe('a redirect', () => {
  it.each(numbered)(
    'that an editor leads to $target has an address in its header',
    async ({ number, target, location }) => {
      const from = `/bg/entered-${number}`;
      const { status, body } = await publisher.request<{ doc: { url: string } }>('POST', '/redirects', {
        from,
        url: target,
      });
      expect([status, body.doc.url]).toEqual([201, location]);
      await answers(stack.site.url, from, 308);
      expect(locationsOf(await ask(stack.site.url, from))).toEqual([location]);
    },
  );

  it('from a path in Cyrillic is found by a browser, which encodes it', async () => {
    const from = '/bg/стара-страница';
    const { status } = await publisher.request('POST', '/redirects', { from, url: '/bg/cities' });
    expect(status).toBe(201);
    await answers(stack.site.url, encodeURI(from), 308);
    expect(locationsOf(await ask(stack.site.url, encodeURI(from)))).toEqual(['/bg/cities']);
  });

  describe('that is stored as nobody would accept it now', () => {
    beforeAll(async () => {
      const cms = await openCms();
      const port = await freePort();
      const env = {
        DATA_DIR: join(stack.folder, 'distrusted'),
        SITE_KEY: stack.siteKey,
        DELIVERY_SECRETS: stack.cmsEnv.DELIVERY_SECRETS,
        PUBLIC_SITE_URL: `http://127.0.0.1:${port}`,
        CMS_URL: `http://127.0.0.1:${(cms.address() as AddressInfo).port}`,
      };
      const site = new Server({ app: 'web', port, env, logFile: join(stack.folder, 'distrusted.log') });
      distrusted = { cms, site };
      await site.start();
      // What a site takes for its very first page is no part of the answers below.
      await answers(site.url, '/bg', 200);
    });

    it.each(numbered)('leads to $target all the same, from its first answer on', async ({ number, location }) => {
      for (const turn of ['first', 'kept']) {
        const answer = await ask(distrusted.site.url, `/bg/stored-${number}`);
        expect([turn, answer.statusCode, locationsOf(answer)]).toEqual([turn, 308, [location]]);
        // An address may be given back: whoever came by meanwhile must ask again.
        expect(answer.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
      }
    });
  });
});

it('leads on from an announcement that has ended', async () => {
  const { slug } = await publisher.publishNew('announcements', {
    title: 'Отива другаде',
    teaser: 'Кратък текст.',
    publishAt: '2026-01-02T08:00:00.000Z',
    expireAt: '2026-01-03T08:00:00.000Z',
    expireOutcome: 'redirected',
    expireTarget: targets[0][0],
  });
  const path = `/bg/announcements/${String(slug)}`;
  await answers(stack.site.url, path, 307);
  expect(locationsOf(await ask(stack.site.url, path))).toEqual([targets[0][1]]);
});

it.each(['/api/%E0%A4%A', '/api/events/%', '/api/events?where=%', '/api/%/x?depth=%zz'])(
  'says to programs that %s is malformed, or finds nothing there',
  async (path) => {
    const { statusCode, headers } = await ask(stack.cms.url, path);
    expect([200, 400, 403, 404]).toContain(statusCode);
    if (statusCode === 400) expect(headers['content-type']).toBe('application/problem+json');
  },
);

it.each(['/admin/%', '/admin/collections/cities/%zz', '/admin/%E0%A4%A?page=%', '/%'])(
  'leads people at %s to a page of the admin, not to an error',
  async (path) => {
    const { statusCode, headers } = await ask(stack.cms.url, path);
    expect(Number(statusCode)).toBeLessThan(500);
    expect(headers['content-type'] ?? 'text/html').toMatch(/^text\/html/);
  },
);

it.each(['/bg/%', '/bg/%FF', '/bg/cities/%zz', '/bg/a/%D0', '/%'])(
  'finds nothing at the malformed %s',
  async (path) => {
    expect((await ask(stack.site.url, path)).statusCode).toBe(404);
  },
);
