import { createHash, createHmac } from 'node:crypto';

import { asOfHeaders } from '@civic/content/as-of';

import { CmsClient } from '../harness/cms-client';
import { makeLink, openPreview, tokenIn } from '../harness/previewer';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
let editor: CmsClient;
let publisher: CmsClient;
const secret = 'Утрешна новина';
const far = '2099-01-01T07:00:00.000Z';
let path = '';

beforeAll(async () => {
  stack = await startStack();
  [editor, publisher] = await Promise.all([stack.login('editor'), stack.login('publisher')]);
  const pending = await publisher.publishNew('announcements', { title: secret, teaser: 'Кратко.', publishAt: far });
  path = `/bg/announcements/${String(pending.slug)}`;
});
afterAll(() => stack?.stop());

const siteUrl = () => stack.site.url;
const door = (token: string) => `${siteUrl()}/api/preview?token=${encodeURIComponent(token)}`;

/** As the CMS makes its tokens, for one whose time is over. */
function signed(id: string, expiresAt: number): string {
  const text = `${id}.${Math.floor(expiresAt / 1000)}`;
  const own = createHash('sha256').update(String(stack.cmsEnv.PAYLOAD_SECRET)).digest('hex').slice(0, 32);
  const key = createHmac('sha256', own).update('civic as-of grant').digest();
  return `${text}.${createHmac('sha256', key).update(text).digest('base64url')}`;
}

it('lets a colleague in by a link, once, to the moment and page that it names', async () => {
  const { url } = await makeLink(editor, { instant: far, path });
  const preview = await openPreview(url);
  expect([preview.status, preview.location]).toEqual([303, path]);
  expect(preview.setCookie).toMatch(/^civic-preview=.*; Path=\/; HttpOnly; Max-Age=\d+; SameSite=Lax$/);
  const page = await preview.get(path);
  expect([page.status, page.text.includes(secret)]).toEqual([200, true]);
  expect(page.text).toContain('за Мария Иванова');
});

it('makes no link to a moment that has passed, and calls the present the present', async () => {
  const past = '2020-05-12T06:00:00.000Z';
  const refused = await editor.request('POST', '/as-of/links', { instant: past, path, person: 'Мария', days: 1 });
  expect(refused.status).toBe(400);

  const { url } = await makeLink(editor, { instant: far, path: '/bg' });
  const preview = await openPreview(`${url}&instant=${encodeURIComponent(past)}`);
  const page = await preview.get('/bg');
  expect(page.status).toBe(200);
  expect(page.text).toContain('Моментът вторник, 12 май 2020');
  expect(page.text).toContain('към настоящия момент');
});

it('answers as nobody’s to keep or to find, and only the admin may hold the page of a member of staff', async () => {
  const preview = await openPreview((await makeLink(editor, { instant: far })).url);
  const { headers } = await preview.get('/bg');
  expect(headers.get('cache-control')).toBe('private, no-store');
  expect(headers.get('x-robots-tag')).toBe('noindex, nofollow');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  const opened = await fetch(`${stack.cms.url}/api/as-of/open?path=/bg`, {
    redirect: 'manual',
    headers: { authorization: await CmsClient.authorization(stack.cms.url, 'contributor') },
  });
  const session = await openPreview(opened.headers.get('location') ?? '');
  const held = await session.get('/bg');
  expect(held.headers.get('content-security-policy')).toContain(`frame-ancestors ${stack.cms.url};`.slice(0, -1));
  expect(held.headers.get('x-frame-options')).toBeNull();
  expect((await stack.visitor.get('/bg')).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

it.each<[string, () => Promise<string>]>([
  ['nothing', () => Promise.resolve('')],
  ['an unknown one', () => Promise.resolve(signed('00000000-0000-4000-8000-000000000000', Date.now() + 60_000))],
  [
    'a tampered one',
    async () => tokenIn((await makeLink(editor)).url).replace(/.$/, (last) => (last === 'A' ? 'B' : 'A')),
  ],
  ['one that is over', async () => signed((await makeLink(editor)).id, Date.now() - 1000)],
  ['another secret’s', async () => `${(await makeLink(editor)).id}.9999999999.${'A'.repeat(43)}`],
])('refuses a token: %s', async (_, token) => {
  const refused = await openPreview(door(await token()));
  expect([refused.status, refused.cookie]).toEqual([403, 'civic-preview=']);
});

it('ends a preview at once when its link is revoked, and drops the cookie', async () => {
  const { id, url } = await makeLink(editor, { instant: far, path });
  const preview = await openPreview(url);
  expect((await preview.get(path)).status).toBe(200);
  expect((await editor.request('POST', `/as-of/links/${id}/revoke`)).status).toBe(200);
  const refused = await preview.get(path);
  expect([refused.status, refused.text.includes(secret)]).toEqual([403, false]);
  expect(preview.cookie).toBe('');
  expect((await preview.get(path)).status).toBe(404);
  expect((await openPreview(url)).status).toBe(403);
  expect((await editor.request('POST', `/as-of/links/${id}/revoke`)).status).toBe(404);
});

it('lets programs know by a problem', async () => {
  const response = await fetch(door('x'), { headers: { accept: 'application/json' } });
  expect([response.status, response.headers.get('content-type')]).toEqual([403, 'application/problem+json']);
});

it('asks for both the key of the site and a token, and either alone sees the present', async () => {
  const token = tokenIn((await makeLink(editor)).url);
  const query = `/announcements?where[slug][equals]=${path.split('/').at(-1)}&locale=bg&depth=0&pagination=false`;
  const read = async (headers: Record<string, string>) => {
    const { status, body } = await new CmsClient(stack.cms.url, headers).get<{ docs?: object[] }>(query);
    return [status, body.docs?.length];
  };
  const key = { authorization: `Site-Key ${stack.siteKey}` };
  const asOf = { [asOfHeaders.token]: token, [asOfHeaders.instant]: far };
  expect(await read({ ...key, ...asOf })).toEqual([200, 1]);
  expect(await read({ ...key, [asOfHeaders.instant]: far })).toEqual([200, 0]);
  expect(await read({ ...key, ...asOf, [asOfHeaders.instant]: 'tomorrow' })).toEqual([403, undefined]);
  expect(await read({ ...key, ...asOf, [asOfHeaders.token]: 'x' })).toEqual([403, undefined]);
  expect(await read(asOf)).toEqual([403, undefined]);
  const grant = (headers: Record<string, string>) => new CmsClient(stack.cms.url, headers).get('/as-of/grant');
  expect((await grant(asOf)).status).toBe(401);
  expect((await grant({ ...key, [asOfHeaders.token]: 'x' })).status).toBe(403);
});

it('leaves links to editors, and sessions to whoever is of staff', async () => {
  const contributor = await stack.login('contributor');
  const wish = { person: 'Някой', days: 1 };
  expect((await contributor.request('POST', '/as-of/links', wish)).status).toBe(403);
  expect((await stack.anonymous.request('POST', '/as-of/links', wish)).status).toBe(401);
  expect((await contributor.get('/as-of/links')).status).toBe(403);
  for (const bad of [
    { days: 31 },
    { days: 0 },
    { person: ' ' },
    { path: 'https://elsewhere.example' },
    { path: '//x.example' },
  ])
    expect((await editor.request('POST', '/as-of/links', { ...wish, ...bad })).status).toBe(400);
  const anonymous = await fetch(`${stack.cms.url}/api/as-of/open?path=/bg`, { redirect: 'manual' });
  const login = new URL(anonymous.headers.get('location') ?? '', stack.cms.url);
  expect([anonymous.status, login.pathname]).toEqual([303, '/admin/login']);
  expect(login.searchParams.get('redirect')).toBe('/api/as-of/open?path=%2Fbg');
});

it('lists who looked at what', async () => {
  const { id, url } = await makeLink(editor, { person: 'Иван Петров', instant: far });
  const preview = await openPreview(url);
  await preview.get('/bg/cities');
  await preview.get('/bg/cities');
  const { body } = await editor.get<{
    links: { id: string; uses: number; visits: { path: string; instant: string }[] }[];
  }>('/as-of/links');
  const link = body.links.find((one) => one.id === id);
  expect(link?.uses).toBe(1);
  expect(link?.visits.map((visit) => visit.path)).toEqual(['/bg/cities', '/bg']);
  expect(link?.visits.map((visit) => visit.instant)).toEqual([far, far]);
});

it('leads back to the present', async () => {
  const preview = await openPreview((await makeLink(editor, { instant: far, path })).url);
  const exit = await preview.get(`/api/preview/exit?path=${encodeURIComponent(path)}`);
  expect([exit.status, exit.headers.get('location'), preview.cookie]).toEqual([303, path, '']);
  expect((await preview.get(path)).status).toBe(404);
  const elsewhere = await preview.get('/api/preview/exit?path=https%3A%2F%2Felsewhere.example');
  expect(elsewhere.headers.get('location')).toBe('/');
});
