import type { RequestListener } from 'node:http';

import type { Expectation, ReportedPage } from '../delivery';
import { listen, type TestServer } from '../testing';
import { prove } from './prove';

let server: TestServer | undefined;
afterEach(() => server?.close());

const expectation: Expectation = { kind: 'shows', paths: ['/bg/cities/sofia'], marker: 'new', formerMarker: 'old' };
const page = (path: string, status = 200): ReportedPage => ({ path, status, milliseconds: 1 });

/** A site that shows the versions which `versionsAt` gives for a path and the number of the look. */
const site =
  (versionsAt: (path: string, look: number) => string | number): RequestListener =>
  (request, response) => {
    looks.push(request.url ?? '');
    const versions = versionsAt(request.url ?? '', looks.length);
    if (typeof versions === 'number') return response.writeHead(versions, { location: '/' }).end();
    return response.setHeader('x-civic-versions', versions).end('<html></html>');
  };
let looks: string[] = [];
beforeEach(() => (looks = []));

async function proveOn(listener: RequestListener, parts: Partial<Parameters<typeof prove>[0]> = {}) {
  server = await listen(listener);
  return prove({
    expectation,
    pages: [],
    publicUrl: server.url,
    isSuperseded: async () => false,
    timings: { patience: 5000, timeout: 5000 },
    ...parts,
  });
}

describe('prove', () => {
  it('is content with the first look at the document’s own page', async () => {
    const onWaiting = jest.fn();
    const before = Date.now();

    const proof = await proveOn(
      site(() => 'a new b'),
      { onWaiting },
    );

    expect(proof).toMatchObject({ result: 'live', path: '/bg/cities/sofia' });
    expect(proof.result === 'live' && proof.liveAt).toBeGreaterThanOrEqual(before);
    expect(looks).toEqual(['/bg/cities/sofia']);
    expect(onWaiting).not.toHaveBeenCalled();
  });

  it('looks again, quickly, until the page has it', async () => {
    const onWaiting = jest.fn();

    const proof = await proveOn(
      site((_path, look) => (look < 3 ? 'old' : 'new')),
      { onWaiting },
    );

    expect(proof.result).toBe('live');
    expect(looks).toHaveLength(3);
    expect(onWaiting).toHaveBeenCalledTimes(1);
  });

  it('gives up after its patience and says what it saw', async () => {
    const proof = await proveOn(
      site(() => 'old'),
      { timings: { patience: 1000, timeout: 5000 } },
    );

    expect(proof).toMatchObject({ result: 'missing', error: { code: 'not-live', status: 200 } });
    expect(looks.length).toBeGreaterThan(2);
  });

  it('says when the public site cannot be reached or hangs', async () => {
    expect(await proveOn(() => undefined, { timings: { patience: 0, timeout: 100 } })).toMatchObject({
      result: 'missing',
      error: { code: 'timeout' },
    });
    await server?.close();
    expect(
      await proveOn(
        site(() => 'new'),
        { publicUrl: 'http://127.0.0.1:1', timings: { patience: 0, timeout: 5000 } },
      ),
    ).toMatchObject({
      result: 'missing',
      error: { code: 'unreachable' },
    });
  });

  it('stops when a newer change has taken its place', async () => {
    const proof = await proveOn(
      site(() => 'newer'),
      { isSuperseded: async () => true },
    );

    expect(proof.result).toBe('superseded');
    expect(looks).toHaveLength(1);
  });

  it('stops when the document’s own clock has changed the page', async () => {
    const until = new Date(Date.now() - 1).toISOString();

    expect(
      (
        await proveOn(
          site(() => 410),
          { expectation: { ...expectation, until } },
        )
      ).result,
    ).toBe('superseded');
  });

  it.each([404, 410, 308])('takes a %d for the removal of a page', async (status) => {
    const hides: Expectation = { kind: 'hides', paths: ['/bg/cities/sofia'], formerMarker: 'old' };

    expect(
      (
        await proveOn(
          site(() => status),
          { expectation: hides },
        )
      ).result,
    ).toBe('live');
  });

  it('waits until a language that was withdrawn is gone too', async () => {
    const one: Expectation = { ...expectation, absent: ['/en/cities/sofia'] };
    const proof = await proveOn(
      site((path, look) => (path === '/bg/cities/sofia' ? 'new' : look < 4 ? 'old' : look < 8 ? 'new' : 404)),
      { expectation: one },
    );
    expect(proof).toMatchObject({ result: 'live', path: '/bg/cities/sofia' });
    expect(looks.filter((path) => path === '/en/cities/sofia').length).toBeGreaterThan(1);
  });
  it('names the language that is still there', async () => {
    const hides: Expectation = { kind: 'hides', paths: ['/bg/cities/sofia', '/en/cities/sofia'], formerMarker: 'old' };
    const proof = await proveOn(
      site((path) => (path.startsWith('/en') ? 'old' : 404)),
      { expectation: hides, timings: { patience: 0, timeout: 5000 } },
    );
    expect(proof).toMatchObject({ result: 'missing', error: { url: expect.stringMatching(/\/en\/cities\/sofia$/) } });
  });
  it('waits for a redirect, and does not insist on one that leads nowhere', async () => {
    const redirects: Expectation = { kind: 'redirects', paths: ['/bg/old'] };
    const timings = { patience: 100, timeout: 5000 };

    expect(
      (
        await proveOn(
          site((_path, look) => (look < 3 ? 404 : 308)),
          { expectation: redirects },
        )
      ).result,
    ).toBe('live');
    await server?.close();
    expect(
      (
        await proveOn(
          site(() => 404),
          { expectation: redirects, timings },
        )
      ).result,
    ).toBe('unseen');
    await server?.close();
    expect(
      (
        await proveOn(
          site(() => 500),
          { expectation: redirects, timings },
        )
      ).result,
    ).toBe('missing');
  });

  it('promises nothing for what is published for later', async () => {
    const later: Expectation = { kind: 'later', paths: [], visibleFrom: '2026-12-01T00:00:00.000Z' };

    expect(
      (
        await proveOn(
          site(() => ''),
          { expectation: later },
        )
      ).result,
    ).toBe('later');
    expect(looks).toEqual([]);
  });
});

describe('prove, for a document without an address', () => {
  const shown: Expectation = { kind: 'shows', paths: [], marker: 'new', formerMarker: 'old' };

  it('looks at the pages that the site has rendered, feeds and failures left out', async () => {
    const pages = [page('/sitemap.xml'), page('/api/announcements'), page('/bg/x', 404), page('/bg'), page('/en')];

    const proof = await proveOn(
      site((path) => (path === '/en' ? 'new' : 'a')),
      { expectation: shown, pages },
    );

    expect(proof).toMatchObject({ result: 'live', path: '/en' });
    expect([...looks].sort()).toEqual(['/bg', '/en']);
  });

  it('is unseen when no page was rendered, or none shows it, old or new', async () => {
    expect(
      (
        await proveOn(
          site(() => 'a'),
          { expectation: shown, pages: [page('/sitemap.xml')] },
        )
      ).result,
    ).toBe('unseen');
    expect(looks).toEqual([]);
    await server?.close();
    expect(
      (
        await proveOn(
          site(() => 'a'),
          { expectation: shown, pages: [page('/bg')] },
        )
      ).result,
    ).toBe('unseen');
    expect(looks).toHaveLength(3);
  });

  it('is missing while a page still shows its former version', async () => {
    const proof = await proveOn(
      site((path) => (path === '/bg' ? 'a' : 'old')),
      {
        expectation: shown,
        pages: [page('/bg'), page('/en')],
      },
    );

    expect(proof).toMatchObject({ result: 'missing', error: { url: expect.stringMatching(/\/en$/) } });
  });
});
