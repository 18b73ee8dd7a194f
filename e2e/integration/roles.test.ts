import type { CmsClient, Role } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
const clients = new Map<Role, CmsClient>();
const as = (role: Role) => clients.get(role) as CmsClient;

beforeAll(async () => {
  stack = await startStack();
  for (const role of ['admin', 'publisher', 'editor', 'contributor'] as const)
    clients.set(role, await stack.login(role));
});
afterAll(() => stack?.stop());

const cityOf = () => as('admin').find('cities', 'name', 'Рига');

describe('a contributor', () => {
  it('writes drafts', async () => {
    const { status } = await as('contributor').request('POST', '/pages?draft=true&locale=bg', { title: 'Чернова' });
    expect(status).toBe(201);
  });
  it.each([
    ['a new page', 'POST', '/pages?locale=bg', { title: 'Опит', _status: 'published' }],
    ['a new page, as a draft in name', 'POST', '/pages?locale=bg&draft=true', { title: 'Опит', _status: 'published' }],
  ])('cannot publish %s', async (_, method, path, data) => {
    const { status, body } = await as('contributor').request(method, path, data);
    expect([400, 403]).toContain(status);
    expect(JSON.stringify(body)).not.toContain('"_status":"published"');
  });
  it('cannot publish, unpublish, restore or delete what is public', async () => {
    const city = await cityOf();
    const attempts = [
      ['PATCH', `/cities/${city.id}?locale=bg`, { name: 'Рига!', _status: 'published' }],
      ['PATCH', `/cities/${city.id}?locale=bg`, { name: 'Рига!' }],
      ['PATCH', `/cities/${city.id}?locale=bg`, { _status: 'draft' }],
      ['PATCH', `/cities/${city.id}?locale=bg&publishSpecificLocale=bg`, { name: 'Рига!', _status: 'published' }],
      ['PATCH', `/cities?where[id][equals]=${city.id}&locale=bg`, { name: 'Рига!', _status: 'published' }],
      ['DELETE', `/cities/${city.id}`, undefined],
      ['DELETE', `/cities?where[id][equals]=${city.id}`, undefined],
    ] as const;
    for (const [method, path, data] of attempts) await as('contributor').request(method, path, data);
    const versions = await as('admin').get<{ docs: { id: string }[] }>(
      `/cities/versions?where[parent][equals]=${city.id}`,
    );
    const version = versions.body.docs[0]?.id;
    if (version)
      expect((await as('contributor').request('POST', `/cities/versions/${version}`)).status).toBeGreaterThanOrEqual(
        400,
      );
    const seen = await stack.sitePrincipal.get<{ docs: { name: string }[] }>(
      `/cities?where[id][equals]=${city.id}&locale=bg&depth=0`,
    );
    expect(seen.body.docs[0]?.name).toBe('Рига');
    expect((await stack.visitor.get('/bg/cities')).text).not.toContain('Рига!');
  });
  const draftOf = async (role: Role) => {
    const path = '/pages?draft=true&locale=bg&depth=0';
    const { body } = await as(role).request<{ doc: { id: string } }>('POST', path, { title: 'Чернова за роли' });
    return `/pages/${body.doc.id}`;
  };
  it('changes and deletes its own drafts', async () => {
    const own = await draftOf('contributor');
    const change = { title: 'Поправена чернова' };
    expect((await as('contributor').request('PATCH', `${own}?draft=true&locale=bg`, change)).status).toBe(200);
    expect((await as('contributor').request('DELETE', own)).status).toBe(200);
    expect((await as('admin').get(own)).status).toBe(404);
  });
  it('neither changes nor deletes what others wrote', async () => {
    const theirs = await draftOf('editor');
    const change = { title: 'Чужда чернова' };
    for (const path of [theirs, `/pages?where[id][equals]=${theirs.split('/')[2]}`]) {
      const query = path.includes('?') ? '&' : '?';
      await as('contributor').request('PATCH', `${path}${query}draft=true&locale=bg`, change);
      await as('contributor').request('DELETE', path);
    }
    const { status, body } = await as('admin').get(`${theirs}?draft=true&locale=bg&depth=0`);
    expect([status, body.title]).toEqual([200, 'Чернова за роли']);
  });
  it('deletes nothing of its own that was public once', async () => {
    const own = await draftOf('contributor');
    const id = own.split('/')[2] ?? '';
    await as('publisher').publish('pages', id);
    await as('publisher').unpublish('pages', id);
    const { status, body } = await as('contributor').request('DELETE', own);
    expect([status, JSON.stringify(body)]).toEqual([403, expect.stringContaining('Помолете редактор')]);
    expect((await as('admin').get(own)).status).toBe(200);
    await as('publisher').delete('pages', id);
  });
  it('cannot make itself an administrator', async () => {
    const me = await as('contributor').get<{ user: { id: string } }>('/users/me');
    await as('contributor').request('PATCH', `/users/${me.body.user.id}`, { role: 'admin' });
    const again = await as('contributor').get<{ user: { role: string } }>('/users/me');
    expect(again.body.user.role).toBe('contributor');
    expect(
      (await as('contributor').request('POST', '/users', { email: 'x@demo.example', password: 'x', role: 'admin' }))
        .status,
    ).toBe(403);
  });
});

it('lets a publisher publish and an editor not', async () => {
  const city = await cityOf();
  const refused = await as('editor').request('PATCH', `/cities/${city.id}?locale=bg`, { _status: 'published' });
  expect([400, 403]).toContain(refused.status);
  await as('publisher').publish('cities', city.id);
});

it('refuses what only one language of a document would publish, because shared fields would leak', async () => {
  const city = await cityOf();
  const { status } = await as('publisher').request('PATCH', `/cities/${city.id}?locale=bg&publishSpecificLocale=bg`, {
    _status: 'published',
  });
  expect(status).toBe(400);
});

it('lets nobody register as the first user or write deliveries', async () => {
  const first = await stack.anonymous.request('POST', '/users/first-register', {
    email: 'a@b.bg',
    password: 'a-long-password',
  });
  expect(first.status).toBeGreaterThanOrEqual(400);
  for (const method of ['POST', 'PATCH', 'DELETE'])
    expect((await as('admin').request(method, '/deliveries', {})).status).toBeGreaterThanOrEqual(400);
});

it('tells a wrong password from nothing, and locks no one out for a few mistakes', async () => {
  const wrong = await stack.anonymous.request('POST', '/users/login', {
    email: 'editor@demo.example',
    password: 'wrong',
  });
  const unknown = await stack.anonymous.request('POST', '/users/login', {
    email: 'nobody@demo.example',
    password: 'wrong',
  });
  expect([wrong.status, unknown.status]).toEqual([401, 401]);
  expect(wrong.body).toEqual(unknown.body);
  await expect(stack.login('editor')).resolves.toBeDefined();
});
