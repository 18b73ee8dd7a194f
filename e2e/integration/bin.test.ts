import { documentPath } from '@civic/content/paths';
import { defaultLanguage, siteLanguages } from '@civic/content/site-languages';

import type { CmsClient } from '../harness/cms-client';
import { moveBinnedAt } from '../harness/database';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { uploadPicture } from '../harness/upload';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;
let editor: CmsClient;
let contributor: CmsClient;
let releases: ReturnType<typeof releasesOf>;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  editor = await stack.login('editor');
  contributor = await stack.login('contributor');
  releases = releasesOf(publisher);
});
afterAll(() => stack?.stop());

type Fields = Record<string, unknown>;
type Answer = { errors?: { id?: string; message: string; title?: string; reason?: string }[]; docs?: { id: string }[] };

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

/** As the menu of a document does. */
const moveToBin = (client: CmsClient, type: string, id: string) =>
  client.request<Answer>('PATCH', `/${type}/${id}`, { deletedAt: '2001-01-01T00:00:00.000Z' });

async function bin(type: string, id: string): Promise<void> {
  const { status, body } = await moveToBin(publisher, type, id);
  if (status !== 200) throw new Error(`bin ${type}/${id}: ${status} ${JSON.stringify(body)}`);
}

const chosen = (id: string) => `trash=true&where[and][0][id][equals]=${id}&where[and][1][deletedAt][exists]=true`;

/** As the page of a document in the bin does. */
const bringBack = (client: CmsClient, type: string, id: string, _status = 'draft') =>
  client.request<Answer>('PATCH', `/${type}?${chosen(id)}`, { deletedAt: null, _status });

const deleteForGood = (client: CmsClient, type: string, id: string) =>
  client.request<Answer>('DELETE', `/${type}?${chosen(id)}`);

const inBin = async (type: string, id: string) =>
  (await publisher.get<Fields>(`/${type}/${id}?trash=true&depth=0&locale=bg`)).body;

const listed = async (type: string, id: string, query = '') =>
  (await publisher.get<{ docs: { id: string }[] }>(`/${type}?depth=0&limit=0${query}`)).body.docs.some(
    (doc) => doc.id === id,
  );

const answers = (path: string, status: number) =>
  eventually(async () => {
    const seen = await stack.visitor.status(path);
    if (seen !== status) throw new Error(`${path} answers ${seen}, not ${status}`);
    return true;
  });

let cities = 0;
const newCity = (name: string) => {
  cities += 1;
  return publisher.publishNew('cities', { name, country: 'BG', slug: `grad-v-kosha-${cities}` });
};

/** Whether the site finds a city, for its lists and its search. */
const isFound = async (id: string) =>
  (await stack.sitePrincipal.get<Answer>('/cities?depth=0&limit=0&locale=bg')).body.docs?.some((doc) => doc.id === id);

it('hides a page, and brings it back as a draft, with what names it, to its address', async () => {
  const city = await newCity('Кошарица');
  const path = documentPath('cities', 'bg', String(city.slug));
  const { id } = await publisher.publishNew('announcements', { title: 'Сочи', teaser: 'А.', cities: [city.id] });
  await publisher.saveDraft('cities', city.id, { summary: 'Недовършено.' });
  await answers(path, 200);
  expect(await isFound(city.id)).toBe(true);

  expect((await moveToBin(publisher, 'cities', city.id)).status).toBe(409);
  await publisher.unpublish('announcements', id);
  await bin('cities', city.id);
  await answers(path, 404);
  const { receipt } = await eventually(async () => {
    const { body } = await publisher.get<{ receipt: { state: string; action: string } | null }>(
      `/deliveries/latest/cities/${city.id}`,
    );
    return body.receipt?.state === 'live' ? body : null;
  });
  expect(receipt).toMatchObject({ state: 'live' });
  expect(await listed('cities', city.id)).toBe(false);
  expect(await listed('cities', city.id, '&draft=true')).toBe(false);
  expect(await listed('cities', city.id, '&draft=true&trash=true&where[deletedAt][exists]=true')).toBe(true);
  expect((await publisher.get(`/cities/${city.id}?draft=true`)).status).toBe(404);
  expect(await isFound(city.id)).toBe(false);
  const { deletedAt, _status } = await inBin('cities', city.id);
  expect(_status).toBe('draft');
  expect(Date.now() - Date.parse(String(deletedAt))).toBeLessThan(600_000);
  // The announcement is what it was.
  expect((await publisher.get<Fields>(`/announcements/${id}?depth=0`)).body.cities).toEqual([city.id]);

  const edited = await publisher.request('PATCH', `/cities/${city.id}?trash=true&draft=true`, { summary: 'Друго.' });
  expect(edited.status).toBe(403);
  // Whatever the form says, it is a draft that comes back.
  expect((await bringBack(publisher, 'cities', city.id, 'published')).status).toBe(200);
  expect(await listed('cities', city.id)).toBe(true);
  const draft = (await publisher.get<Fields>(`/cities/${city.id}?draft=true&depth=0&locale=bg`)).body;
  expect(draft).toMatchObject({ _status: 'draft', deletedAt: null, summary: 'Недовършено.' });
  expect(await stack.visitor.status(path)).toBe(404);

  await publisher.publish('cities', city.id);
  await answers(path, 200);
  await publisher.publish('announcements', id);
  expect((await publisher.get<Fields>(`/announcements/${id}?depth=0`)).body.cities).toEqual([city.id]);
});

it('keeps the address of a document in the bin, and says who has it', async () => {
  const page = await publisher.publishNew('pages', { title: 'Заета от коша' });
  await bin('pages', page.id);
  const { status, body } = await publisher.request<unknown>('POST', '/pages?locale=bg&depth=0', {
    title: 'Друга',
    slug: page.slug,
    _status: 'published',
  });
  expect(status).toBe(400);
  expect(JSON.stringify(body)).toMatch(/е в коша|is in the bin/);
  expect((await deleteForGood(publisher, 'pages', page.id)).status).toBe(200);
  expect(await inBin('pages', page.id)).not.toHaveProperty('id');
  const other = await publisher.publishNew('pages', { title: 'Друга', slug: page.slug });
  await publisher.delete('pages', other.id);
});

it('moves to the bin and back several at once', async () => {
  const pages = [
    await publisher.publishNew('pages', { title: 'Първа от две' }),
    await publisher.publishNew('pages', { title: 'Втора от две' }),
  ];
  const ids = pages.map(({ id }) => id).join(',');
  const moved = await publisher.request<Answer>('PATCH', `/pages?limit=0&locale=bg&where[id][in]=${ids}`, {
    deletedAt: new Date().toISOString(),
  });
  expect([moved.status, moved.body.docs?.length]).toEqual([200, 2]);
  for (const { id, slug } of pages) {
    await answers(documentPath('pages', 'bg', String(slug)), 404);
    expect(await listed('pages', id)).toBe(false);
  }
  const back = await publisher.request<Answer>('PATCH', `/pages?limit=0&trash=true&where[id][in]=${ids}`, {
    deletedAt: null,
    _status: 'draft',
  });
  expect([back.status, back.body.docs?.length]).toEqual([200, 2]);
  for (const { id } of pages) expect(await listed('pages', id)).toBe(true);
});

it('says of each of several that is not moved what uses it, by its name, and moves the others', async () => {
  const used = await newCity('Използван');
  const free = await newCity('Неизползван');
  const news = await publisher.publishNew('announcements', { title: 'Показва', teaser: 'А.', cities: [used.id] });
  const query = `limit=0&locale=bg&where[id][in]=${used.id},${free.id}`;
  const moved = await publisher.request<Answer>('PATCH', `/cities?${query}`, { deletedAt: new Date().toISOString() });
  expect(moved.status).toBe(400);
  expect(moved.body.docs?.map(({ id }) => id)).toEqual([free.id]);
  expect(moved.body.errors).toMatchObject([
    {
      id: used.id,
      title: 'Използван',
      message: expect.stringMatching(/„Използван“.*„Показва“/),
      reason: expect.stringMatching(/^Не може .*„Показва“/),
    },
  ]);
  await publisher.unpublish('announcements', news.id);
  expect((await moveToBin(publisher, 'cities', used.id)).status).toBe(200);
  await publisher.publish('announcements', news.id);

  const deleted = await publisher.request<Answer>('DELETE', `/cities?${query}&trash=true`);
  expect(deleted.status).toBe(400);
  expect(deleted.body.docs?.map(({ id }) => id)).toEqual([free.id]);
  expect(deleted.body.errors).toMatchObject([
    { id: used.id, message: expect.stringMatching(/^Не е изтрито „Използван“: .*„Показва“/) },
  ]);
  expect(await inBin('cities', used.id)).toHaveProperty('id');
  await publisher.unpublish('announcements', news.id);
});

it('gives the reason of several once, and names each in the language in which it has a title', async () => {
  const one = await newCity('Първи с причина');
  const { body: made } = await publisher.request<{ doc: { id: string } }>(
    'POST',
    `/cities?draft=true&depth=0&locale=${siteLanguages.at(-1)}`,
    { name: 'Reason', country: 'BG' },
  );
  const other = made.doc;
  const news = await publisher.publishNew('announcements', {
    title: 'Причина',
    teaser: 'А.',
    cities: [one.id, other.id],
  });
  const query = `limit=0&locale=${defaultLanguage}&where[id][in]=${one.id},${other.id}`;
  const { body } = await publisher.request<Answer>('PATCH', `/cities?${query}`, {
    deletedAt: new Date().toISOString(),
  });
  expect(body.errors?.map(({ title }) => title).sort()).toEqual(['Reason', 'Първи с причина'].sort());
  expect(new Set(body.errors?.map(({ reason }) => reason)).size).toBe(1);
  expect(body.errors?.filter(({ message }) => message.includes('„Причина“'))).toHaveLength(1);
  expect(body.errors?.filter(({ message }) => message.endsWith(': по същата причина.'))).toHaveLength(1);
  await publisher.unpublish('announcements', news.id);
});

describe('the rights', () => {
  it('are those of a deletion, decided by what is public', async () => {
    const page = await publisher.publishNew('pages', { title: 'Публична страница' });
    await editor.saveDraft('pages', page.id, { title: 'Публична страница, поправена' });
    expect((await moveToBin(editor, 'pages', page.id)).status).toBe(403);
    expect((await moveToBin(contributor, 'pages', page.id)).status).toBe(403);
    expect((await moveToBin(stack.anonymous, 'pages', page.id)).status).toBe(403);
    expect(await stack.visitor.status(documentPath('pages', 'bg', String(page.slug)))).toBe(200);

    await bin('pages', page.id);
    expect((await bringBack(contributor, 'pages', page.id)).status).toBe(403);
    await deleteForGood(contributor, 'pages', page.id);
    expect((await bringBack(editor, 'pages', page.id)).status).toBe(200);
    expect((await stack.sitePrincipal.get('/pages?trash=true&locale=bg')).status).toBe(400);
  });

  it('let contributors move what they began', async () => {
    const { body } = await contributor.request<{ doc: { id: string } }>('POST', '/announcements?locale=bg&draft=true', {
      title: 'Мое в коша',
      teaser: 'А.',
    });
    const { id } = body.doc;
    expect((await moveToBin(contributor, 'announcements', id)).status).toBe(200);
    expect(await listed('announcements', id, '&draft=true')).toBe(false);
    expect((await bringBack(contributor, 'announcements', id)).status).toBe(200);
    expect(await listed('announcements', id, '&draft=true')).toBe(true);
  });
});

describe('a file', () => {
  it('in the bin is not served, and follows what shows it when it is back', async () => {
    const picture = await uploadPicture(publisher, 'v-kosha.png');
    const shown = await publisher.publishNew('announcements', { title: 'Картина', teaser: 'А.', image: picture.id });
    const refused = await moveToBin(publisher, 'media', picture.id);
    expect(refused.status).toBe(409);
    expect(refused.body.errors?.[0]?.message).toContain('„Картина“');

    await publisher.unpublish('announcements', shown.id);
    await bin('media', picture.id);
    expect(await listed('media', picture.id)).toBe(false);
    // Who publishes what shows it is told, and a field can learn its name.
    const { gone } = (await publisher.get<{ gone: Fields[] }>(`/releases/languages/announcements/${shown.id}`)).body;
    expect(gone).toMatchObject([{ path: 'image', target: `media/${picture.id}`, targetInBin: true }]);
    expect(JSON.stringify(gone)).toContain(`„${picture.filename}“`);
    const named = 'where[and][0][deletedAt][exists]=true&where[and][1][id][in][0]=';
    const { docs } = (await publisher.get<Answer>(`/media?draft=true&depth=0&trash=true&${named}${picture.id}`)).body;
    expect(docs).toMatchObject([{ id: picture.id, filename: picture.filename }]);
    // The picture was already missing.
    await publisher.publish('announcements', shown.id);
    const file = `/media/file/${picture.filename}`;
    expect((await stack.sitePrincipal.request('GET', file)).status).toBe(403);
    expect(await stack.visitor.status(`/media/${picture.filename}`)).not.toBe(200);

    expect((await bringBack(publisher, 'media', picture.id)).status).toBe(200);
    expect((await stack.sitePrincipal.request('GET', file)).status).toBe(200);
  });
});

describe('a release', () => {
  it('of a document in the bin needs a decision, and goes on once it is back and published', async () => {
    const { id } = await publisher.publishNew('pages', { title: 'Насрочена' });
    await publisher.saveDraft('pages', id, { title: 'Насрочена, нова' });
    const release = await releases.schedule([{ type: 'pages', id }], inAnHour());
    await bin('pages', id);
    expect(await releases.read(release.id)).toMatchObject({ state: 'undecided' });
    const { body } = await publisher.get<{ binned: string[]; disputes: Fields[] }>(`/releases/${release.id}/view`);
    expect(body).toMatchObject({ binned: [`pages/${id}`], disputes: [{ reason: 'binned' }] });
    expect((await bringBack(publisher, 'pages', id)).status).toBe(200);
    await publisher.publish('pages', id);
    expect(await releases.read(release.id)).toMatchObject({ state: 'scheduled' });
    await releases.cancel(release.id);
  });

  it('cannot be scheduled for what requires something in the bin', async () => {
    const city = await newCity('Нужен');
    const draft = await publisher.request<{ doc: { id: string } }>('POST', '/representatives?locale=bg&draft=true', {
      name: 'Вяра',
      position: 'Кмет',
      city: city.id,
    });
    const { id } = draft.body.doc;
    const release = await releases.schedule([{ type: 'representatives', id }], inAnHour());
    expect((await moveToBin(publisher, 'cities', city.id)).status).toBe(409);
    await releases.cancel(release.id);
    await bin('cities', city.id);
    const items = [{ type: 'representatives', id, action: 'publish', locales: null }];
    const { status, body } = await releases.post('/schedule', { items, dueAt: inAnHour(), endAt: null });
    expect(status).toBe(422);
    expect(JSON.stringify(body.findings)).toContain('"city"');
  });
});

it('lets nobody delete for good what was published into a live document since, until it is taken out there', async () => {
  const draft = async (type: string, data: Fields) => {
    const path = `/${type}?locale=bg&depth=0&draft=true`;
    return (await publisher.request<{ doc: { id: string } }>('POST', path, { ...data, _status: 'draft' })).body.doc;
  };
  const initiative = await draft('initiatives', { title: 'Само чернова' });
  const announcement = await draft('announcements', {
    title: 'Сочи в коша',
    teaser: 'Кратък текст.',
    initiative: initiative.id,
  });
  await bin('initiatives', initiative.id);
  await publisher.publish('announcements', announcement.id);
  const refused = await deleteForGood(publisher, 'initiatives', initiative.id);
  expect(refused.body.errors?.[0]?.message).toContain('Сочи в коша');
  expect(await inBin('initiatives', initiative.id)).toHaveProperty('id');
  const live = (await publisher.get<Fields>(`/announcements/${announcement.id}?depth=0`)).body;
  expect(live.initiative).toBe(initiative.id);

  await publisher.publish('announcements', announcement.id, { initiative: null });
  expect((await deleteForGood(publisher, 'initiatives', initiative.id)).body.errors).toEqual([]);
  expect(await inBin('initiatives', initiative.id)).not.toHaveProperty('id');
});

it('is emptied after 90 days', async () => {
  const page = await publisher.publishNew('pages', { title: 'Отдавна в коша' });
  const later = await publisher.publishNew('pages', { title: 'Скоро в коша' });
  const day = 86_400_000;
  for (const { id, days } of [
    { id: page.id, days: 91 },
    { id: later.id, days: 89 },
  ]) {
    await bin('pages', id);
    await moveBinnedAt(stack.cmsEnv.DATABASE_URL, { type: 'pages', id, at: new Date(Date.now() - days * day) });
  }
  // It is looked after now and then, and at the start.
  await stack.cms.stop();
  await stack.cms.start();
  publisher = await stack.login('publisher');
  await eventually(async () => (await publisher.get(`/pages/${page.id}?trash=true`)).status === 404);
  expect((await publisher.get(`/pages/${later.id}?trash=true`)).status).toBe(200);
});
