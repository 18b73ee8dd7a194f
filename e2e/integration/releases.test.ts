import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { documentPath } from '@civic/content/paths';

import type { CmsClient } from '../harness/cms-client';
import { soon } from '../harness/pace';
import { inSeconds, releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;
let releases: ReturnType<typeof releasesOf>;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  releases = releasesOf(publisher);
});
afterAll(() => stack?.stop());

type Fields = Record<string, unknown>;

const draft = async (data: Fields) => {
  const { body } = await publisher.request<{ doc: Fields & { id: string } }>(
    'POST',
    '/pages?locale=bg&depth=0&draft=true',
    { ...data, _status: 'draft' },
  );
  return body.doc;
};
const publicText = async (id: string, locale = 'bg') =>
  (await stack.sitePrincipal.get<Fields>(`/pages/${id}?locale=${locale}&depth=0`)).body;
const newest = async (id: string, locale = 'bg') =>
  (await publisher.get<Fields>(`/pages/${id}?locale=${locale}&depth=0&draft=true`)).body;
/** Nobody has the page before the instant; what is asked right before it may be answered after it. */
async function missingUntil(path: string, instant: string) {
  while (Date.now() < Date.parse(instant)) {
    const status = await stack.visitor.status(path);
    if (Date.now() < Date.parse(instant)) expect(status).toBe(404);
    await pause(20);
  }
}
/** So many milliseconds after an instant. */
const later = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();
const pageOf = (slug: unknown, locale: 'bg' | 'en' = 'bg') => documentPath('pages', locale, String(slug));

it('publishes a draft at its instant, not before, and visitors see it', async () => {
  const page = await draft({ title: 'Насрочена страница' });
  const dueAt = soon(2);
  const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  const path = pageOf('nasrochena-stranitsa');
  await missingUntil(path, dueAt);
  const done = await releases.settled(release.id);
  expect(done.state).toBe('done');
  expect(Date.parse(String(done.doneAt))).toBeGreaterThanOrEqual(Date.parse(dueAt));
  await eventually(async () => (await stack.visitor.status(path)) === 200);
});

it('publishes what was pinned and keeps later edits as the newest draft', async () => {
  const page = await publisher.publishNew('pages', { title: 'Закрепена', summary: 'Първо.' });
  await publisher.saveDraft('pages', page.id, { summary: 'Закрепено.' });
  const release = await releases.schedule([{ type: 'pages', id: page.id }], soon(3));
  await publisher.saveDraft('pages', page.id, { summary: 'По-късна редакция.' });
  expect((await releases.settled(release.id)).state).toBe('done');
  expect((await publicText(page.id)).summary).toBe('Закрепено.');
  expect(await newest(page.id)).toMatchObject({ summary: 'По-късна редакция.', _status: 'draft' });
});

it('publishes one language and leaves the other and what is shared alone', async () => {
  const city = await publisher.publishNew('cities', { name: 'Езиково', country: 'BG', summary: 'Старо.' });
  await publisher.publish('cities', city.id, { name: 'Ezikovo', summary: 'Old.' }, 'en');
  await publisher.saveDraft('cities', city.id, { summary: 'Ново.', country: 'RO' });
  await publisher.saveDraft('cities', city.id, { summary: 'New.' }, 'en');
  const release = await releases.schedule([{ type: 'cities', id: city.id, locales: ['en'] }], soon(2));
  expect((await releases.settled(release.id)).state).toBe('done');
  const [bg, en] = await Promise.all(
    ['bg', 'en'].map(
      async (locale) => (await stack.sitePrincipal.get<Fields>(`/cities/${city.id}?locale=${locale}&depth=0`)).body,
    ),
  );
  expect(bg).toMatchObject({ summary: 'Старо.', country: 'BG' });
  expect(en).toMatchObject({ summary: 'New.', country: 'BG' });
  const draftNow = (await publisher.get<Fields>(`/cities/${city.id}?locale=bg&depth=0&draft=true`)).body;
  expect(draftNow).toMatchObject({ summary: 'Ново.', country: 'RO' });
});

it('publishes two languages of one document at the same instant by two releases', async () => {
  const page = await draft({ title: 'Двуезична' });
  await publisher.saveDraft('pages', page.id, { title: 'Bilingual' }, 'en');
  const dueAt = soon(3);
  const [bg, en] = [
    await releases.schedule([{ type: 'pages', id: page.id, locales: ['bg'] }], dueAt),
    await releases.schedule([{ type: 'pages', id: page.id, locales: ['en'] }], dueAt),
  ];
  for (const { id } of [bg, en]) expect((await releases.settled(id)).state).toBe('done');
  expect((await publicText(page.id, 'bg')).title).toBe('Двуезична');
  expect((await publicText(page.id, 'en')).title).toBe('Bilingual');
});

it('publishes, takes down and brings back a document that exists in English alone', async () => {
  const { body } = await publisher.request<{ doc: { id: string } }>('POST', '/pages?locale=en&depth=0&draft=true', {
    title: 'English only',
    _status: 'draft',
  });
  const { id } = body.doc;
  const path = pageOf('english-only', 'en');
  const shown = await releases.schedule([{ type: 'pages', id, locales: ['en'] }], soon(2));
  expect((await releases.settled(shown.id)).state).toBe('done');
  await eventually(async () => (await stack.visitor.status(path)) === 200);
  const hidden = await releases.schedule([{ type: 'pages', id, action: 'unpublish' }], soon(2));
  expect((await releases.settled(hidden.id)).state).toBe('done');
  await eventually(async () => (await stack.visitor.status(path)) === 404);
  expect((await releases.settled((await releases.revert(hidden.id)).id)).state).toBe('done');
  await eventually(async () => (await stack.visitor.status(path)) === 200);
});

it('takes down one document and publishes another in one release, and brings both back at its end', async () => {
  const before = await publisher.publishNew('pages', { title: 'Преди' });
  const after = await draft({ title: 'След' });
  const items = [
    { type: 'pages', id: before.id, action: 'unpublish' as const },
    { type: 'pages', id: after.id },
  ];
  const dueAt = soon(2);
  const release = await releases.schedule(items, dueAt, { endAt: later(dueAt, 3_600_000) });
  expect((await releases.settled(release.id)).state).toBe('done');
  await eventually(async () => (await stack.visitor.status(pageOf('sled'))) === 200);
  await eventually(async () => (await stack.visitor.status(pageOf('predi'))) === 404);
  expect((await releases.endSoon(release.id)).state).toBe('done');
  await eventually(async () => (await stack.visitor.status(pageOf('predi'))) === 200);
  await eventually(async () => (await stack.visitor.status(pageOf('sled'))) === 404);
});

it('lists what is over with who scheduled it and when it ends, also where the end was moved or called off', async () => {
  const page = await draft({ title: 'Минала' });
  const dueAt = soon(3);
  const [end, movedTo] = [later(dueAt, 3_600_000), later(dueAt, 7_200_000)];
  const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt, { endAt: end });
  expect((await releases.settled(release.id)).state).toBe('done');
  const listed = async () => {
    const { body } = await publisher.get<{ releases: object[]; totalPages: number }>('/releases/past?page=1');
    expect(body.totalPages).toBeGreaterThanOrEqual(1);
    return body.releases.find((one) => (one as { id: string }).id === release.id);
  };
  const scheduledBy = expect.stringMatching(/\p{L}/u) as string;
  expect(await listed()).toMatchObject({ state: 'done', kind: 'release', scheduledBy, endAt: end });

  type View = { inverses: { id: string; state: string }[] };
  const { body } = await publisher.get<View>(`/releases/${release.id}/view`);
  const moved = await releases.move(body.inverses[0]?.id ?? '', movedTo);
  expect(await listed()).toMatchObject({ endAt: movedTo });
  expect((await releases.cancel(moved.id)).state).toBe('cancelled');
  expect(await listed()).toMatchObject({ endAt: null });
});

it('tells of a status no end that takes back nothing any more', async () => {
  const page = await publisher.publishNew('pages', { title: 'Надписана', summary: 'Преди.' });
  await publisher.saveDraft('pages', page.id, { summary: 'През кампанията.' });
  const dueAt = soon(3);
  const end = later(dueAt, 3_600_000);
  await releases.settled((await releases.schedule([{ type: 'pages', id: page.id }], dueAt, { endAt: end })).id);
  const next = async () =>
    (await publisher.get<{ status: { next: object | null } }>(`/releases/of/pages/${page.id}`)).body.status.next;
  expect(await next()).toMatchObject({ kind: 'end', at: end });
  await publisher.publish('pages', page.id, { summary: 'Написано отгоре.' });
  expect(await next()).toBeNull();
});

it('moves a release: the former instant passes without anything', async () => {
  const page = await draft({ title: 'Преместена' });
  const dueAt = soon(3);
  const first = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  const movedTo = later(dueAt, 2_000);
  const moved = await releases.move(first.id, movedTo);
  expect(await releases.read(first.id)).toMatchObject({ state: 'cancelled', replacedBy: moved.id });
  await missingUntil(pageOf('premestena'), movedTo);
  expect((await releases.settled(moved.id)).state).toBe('done');
});

it('does nothing of a release that was called off', async () => {
  const page = await draft({ title: 'Отказана' });
  const dueAt = soon(3);
  const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  expect((await releases.cancel(release.id)).state).toBe('cancelled');
  await releases.until(later(dueAt, 2_000));
  expect(await releases.read(release.id)).toMatchObject({ state: 'cancelled', doneAt: null });
  expect(await stack.visitor.status(pageOf('otkazana'))).toBe(404);
});

it('sets aside a release that cannot be done, whole, and carries out the one after it', async () => {
  const doomed = await draft({ title: 'Обречена' });
  const fine = await draft({ title: 'Редовна' });
  const companion = await draft({ title: 'Спътник' });
  const dueAt = soon(5);
  const poisoned = await releases.schedule(
    [
      { type: 'pages', id: companion.id },
      { type: 'pages', id: doomed.id },
    ],
    dueAt,
  );
  const other = await releases.schedule([{ type: 'pages', id: fine.id }], dueAt);
  await publisher.delete('pages', doomed.id);
  const stopped = await releases.settled(poisoned.id);
  expect(stopped).toMatchObject({ state: 'undecided', error: { bg: expect.stringContaining('изтрит') as string } });
  expect((await releases.settled(other.id)).state).toBe('done');
  expect(await stack.visitor.status(pageOf('spatnik'))).toBe(404);

  // It wants attention until somebody decides or cancels it.
  expect(await releases.cancel(poisoned.id)).toMatchObject({ state: 'cancelled', error: stopped.error });
  expect((await releases.post(`/${poisoned.id}/retry`)).status).toBe(409);
  expect((await releases.post(`/${poisoned.id}/cancel`)).status).toBe(409);
});

it('keeps the order of two releases at one instant when one of them gets another end', async () => {
  const page = await publisher.publishNew('pages', { title: 'Поредна', summary: 'Начало.' });
  const dueAt = soon(8);
  const write = async (summary: string) => {
    await publisher.saveDraft('pages', page.id, { summary });
    return releases.schedule([{ type: 'pages', id: page.id }], dueAt, { endAt: later(dueAt, 3_600_000) });
  };
  const first = await write('Първо.');
  const second = await write('Второ.');
  const moved = await releases.move(first.id, dueAt, { endAt: null });
  expect((await releases.settled(moved.id)).state).toBe('done');
  expect((await releases.settled(second.id)).state).toBe('done');
  expect((await publicText(page.id)).summary).toBe('Второ.');
});

it('writes to its author that a release cannot be carried out', async () => {
  const page = await draft({ title: 'Известена' });
  const release = await releases.schedule([{ type: 'pages', id: page.id }], soon(3));
  await publisher.delete('pages', page.id);
  expect((await releases.settled(release.id)).state).toBe('undecided');
  const folder = join(stack.folder, 'mail');
  const letter = await eventually(async () => {
    const letters = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    return letters.find((text) => text.includes(release.id));
  });
  expect(letter).toContain('publisher@demo.example');
});

it('reverts a release of twenty documents as a whole, byte for byte', async () => {
  const rows = (await publisher.get<{ docs: { id: string }[] }>('/cities?limit=20&depth=0&sort=id&locale=bg')).body
    .docs;
  expect(rows).toHaveLength(20);
  const snapshot = async () => {
    const all = [];
    for (const { id } of rows) {
      const { body } = await publisher.get<Fields>(`/cities/${id}?locale=all&depth=0`);
      const { updatedAt: _, updatedBy: __, savedAs: ___, ...content } = body;
      all.push(content);
    }
    return JSON.stringify(all);
  };
  const before = await snapshot();
  for (const { id } of rows) await publisher.saveDraft('cities', id, { summary: `Временно ${id}` });
  const release = await releases.schedule(
    rows.map(({ id }) => ({ type: 'cities', id })),
    soon(rows.length),
  );
  expect((await releases.settled(release.id)).state).toBe('done');
  expect(await snapshot()).not.toBe(before);
  const inverse = await releases.revert(release.id);
  expect((await releases.settled(inverse.id)).state).toBe('done');
  expect(await snapshot()).toBe(before);
});

it('asks before it reverts over what somebody published since', async () => {
  const page = await publisher.publishNew('pages', { title: 'Оспорвана', summary: 'Едно.' });
  await publisher.saveDraft('pages', page.id, { summary: 'Две.' });
  const release = await releases.schedule([{ type: 'pages', id: page.id }], soon(2));
  expect((await releases.settled(release.id)).state).toBe('done');
  await publisher.publish('pages', page.id, { summary: 'Три.' });
  expect(await releases.post(`/${release.id}/revert`)).toMatchObject({ status: 409, body: { expected: 'unchanged' } });
  const inverse = await releases.revert(release.id, { force: true });
  expect((await releases.settled(inverse.id)).state).toBe('done');
  expect((await publicText(page.id)).summary).toBe('Едно.');
  expect((await newest(page.id)).summary).toBe('Три.');
});

it('is for publishers alone', async () => {
  const page = await draft({ title: 'Чужда' });
  const body = { items: [{ type: 'pages', id: page.id, action: 'publish' }], dueAt: inSeconds(60) };
  for (const role of ['contributor', 'editor'] as const) {
    const client = await stack.login(role);
    expect((await client.request('POST', '/releases/schedule', body)).status).toBe(403);
  }
  expect((await stack.anonymous.request('POST', '/releases/schedule', body)).status).toBe(401);
  expect((await stack.anonymous.get('/releases/overview')).status).toBe(401);
  expect((await stack.sitePrincipal.get('/releases/overview')).status).not.toBe(200);
});

it('carries out what was due while every process was down, in due order, within seconds of its start', async () => {
  const page = await publisher.publishNew('pages', { title: 'Прекъсната' });
  const ids = [];
  const first = soon(8);
  for (const [index, summary] of ['Първо.', 'Второ.', 'Трето.'].entries()) {
    await publisher.saveDraft('pages', page.id, { summary });
    ids.push((await releases.schedule([{ type: 'pages', id: page.id }], later(first, index * 500))).id);
  }
  await stack.cms.stop('SIGKILL');
  await releases.until(later(first, 1_500));
  await stack.cms.start();
  const done = await Promise.all(ids.map((id) => releases.settled(id)));
  expect(done.map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  const instants = done.map(({ doneAt }) => Date.parse(String(doneAt)));
  expect(instants).toEqual([...instants].sort((one, other) => one - other));
  expect((await publicText(page.id)).summary).toBe('Трето.');
});

describe('a move', () => {
  const at = (hours: number) => inSeconds(hours * 3600);
  async function scheduled(fields: Record<string, unknown>) {
    const { body } = await publisher.request<{ doc: { id: string } }>('POST', '/announcements?locale=bg&draft=true', {
      title: 'Преместване',
      teaser: 'Кратко.',
      _status: 'draft',
      ...fields,
    });
    return releases.schedule([{ type: 'announcements', id: body.doc.id }], at(1));
  }

  it('is refused where the release would be unfit at its new instant', async () => {
    const expected = { precision: 'exact', date: at(2), certainty: 'provisional' };
    const release = await scheduled({ comingSoon: true, expected });
    const refused = await releases.post(`/${release.id}/move`, { dueAt: at(3) });
    expect(refused.status).toBe(422);
    expect(refused.body.findings?.[0]).toMatchObject({ severity: 'error', path: 'expected.date' });
    expect((await releases.read(release.id)).state).toBe('scheduled');
  });

  it('tells what there is to warn of at the new instant, and keeps it', async () => {
    const release = await scheduled({ expireAt: at(2), expireOutcome: 'archived' });
    const { status, body } = await releases.post(`/${release.id}/move`, { dueAt: at(3) });
    expect(status).toBe(201);
    const warning = { severity: 'warning', code: 'window', path: 'expireAt' };
    expect(body.findings).toEqual(expect.arrayContaining([expect.objectContaining(warning)]));
    const { findings } = await releases.read(body.release.id);
    expect(findings).toEqual(expect.arrayContaining([expect.objectContaining(warning)]));
  });
});
