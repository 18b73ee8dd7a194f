import { CmsClient } from '../harness/cms-client';
import { soon, timeFor } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

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

const announcement = (id: string) => ({ type: 'announcements', id });

const stored = async (type: string, id: string) =>
  (await publisher.get<Fields>(`/${type}/${id}?locale=bg&depth=0&draft=false`)).body;

const later = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();

let cities = 0;
const newCity = (name: string) => {
  cities += 1;
  return publisher.publishNew('cities', { name, country: 'BG', slug: `izchezvasht-grad-${cities}` });
};

async function done(release: { id: string }) {
  const settled = await releases.settled(release.id);
  expect(settled).toMatchObject({ state: 'done', error: null });
  return settled;
}

/** The end of a release, once it is over. */
const ended = (release: { id: string }) =>
  eventually(async () => {
    const { body } = await publisher.get<{ docs: { id: string; state: string }[] }>(
      `/releases?where[inverseOf][equals]=${release.id}&depth=0`,
    );
    const over = body.docs.find(({ state }) => state !== 'scheduled');
    return over ? releases.read(over.id) : null;
  });

const told = (findings: { severity: string; code: string; path?: string }[]) =>
  findings.filter(({ code }) => code.startsWith('vanished')).map(({ severity, path }) => `${severity} ${path}`);

it('goes without a city and an initiative that were deleted since, and tells', async () => {
  const [stays, goes] = [await newCity('Остава'), await newCity('Изчезва')];
  const initiative = await publisher.publishNew('initiatives', {
    title: 'Изчезваща инициатива',
    summary: 'Кратко.',
    period: { start: '2027-01-01T00:00:00.000Z' },
  });
  const { id } = await publisher.publishNew('announcements', { title: 'Без изчезналите', teaser: 'Старо.' });
  await publisher.saveDraft('announcements', id, {
    teaser: 'Ново.',
    cities: [stays.id, goes.id],
    initiative: initiative.id,
  });
  const release = await releases.schedule([announcement(id)], soon(8));
  await publisher.delete('cities', goes.id);
  await publisher.delete('initiatives', initiative.id);
  expect(told((await releases.read(release.id)).findings).sort()).toEqual(['warning cities', 'warning initiative']);

  const { findings } = await done(release);
  expect(told(findings).sort()).toEqual(['warning cities', 'warning initiative']);
  const { cities: named, initiative: belongsTo, teaser } = await stored('announcements', id);
  expect({ named, belongsTo: belongsTo ?? null, teaser }).toEqual({
    named: [stays.id],
    belongsTo: null,
    teaser: 'Ново.',
  });
});

it('ends although what was public before has been deleted', async () => {
  const [former, other] = [await newCity('Предишен'), await newCity('Друг')];
  const { id } = await publisher.publishNew('announcements', {
    title: 'Край без изчезналия',
    teaser: 'Постоянно.',
    cities: [former.id],
  });
  await publisher.saveDraft('announcements', id, { teaser: 'Кампания.', cities: [other.id] });
  const dueAt = soon(4);
  const release = await releases.schedule([announcement(id)], dueAt, { endAt: later(dueAt, timeFor(10)) });
  await done(release);
  await publisher.delete('cities', former.id);
  const end = await ended(release);
  expect(end.state).toBe('done');
  expect(told(end.findings)).toEqual(['warning cities']);
  const { cities: named, teaser } = await stored('announcements', id);
  expect({ named: named ?? [], teaser }).toEqual({ named: [], teaser: 'Постоянно.' });
});

it('is reverted although what was public before has been deleted', async () => {
  const [former, other] = [await newCity('Предишен за връщане'), await newCity('Друг за връщане')];
  const { id } = await publisher.publishNew('announcements', {
    title: 'Връщане без изчезналия',
    teaser: 'Постоянно.',
    cities: [former.id],
  });
  await publisher.saveDraft('announcements', id, { teaser: 'Кратко.', cities: [other.id] });
  const release = await releases.schedule([announcement(id)], soon(3));
  await done(release);
  await publisher.delete('cities', former.id);
  const revert = await releases.revert(release.id);
  await done(revert);
  expect((await stored('announcements', id)).teaser).toBe('Постоянно.');
});

it('keeps what a release or its end requires from being deleted, and names both', async () => {
  const city = await newCity('Задължителен');
  const { id } = await publisher.publishNew('representatives', {
    name: 'Ана Изчезваща',
    position: 'Кмет',
    city: city.id,
  });
  await publisher.saveDraft('representatives', id, { position: 'Заместник-кмет' });
  const release = await releases.schedule([{ type: 'representatives', id }], later(soon(0), 3_600_000), {
    title: 'Пролетна смяна',
  });
  const refused = await publisher.request<{ errors?: { message: string }[] }>('DELETE', `/cities/${city.id}`);
  expect(refused.status).toBe(409);
  const [message = ''] = refused.body.errors?.map((error) => error.message) ?? [];
  expect(message).toContain('Пролетна смяна');
  expect(message).toContain('Ана Изчезваща');

  await releases.cancel(release.id);
  await publisher.unpublish('representatives', id);
  await publisher.delete('cities', city.id);
});

it('says when it is scheduled that a required city has been deleted', async () => {
  const city = await newCity('Изтрит преди насрочване');
  const { id } = await publisher.publishNew('representatives', { name: 'Борис', position: 'Кмет', city: city.id });
  await publisher.unpublish('representatives', id);
  await publisher.delete('cities', city.id);
  const items = [{ type: 'representatives', id, action: 'publish', locales: null }];
  const { status, body } = await releases.post('/schedule', { items, dueAt: soon(2), endAt: null });
  expect(status).toBe(422);
  const findings = (body.findings ?? []) as { severity: string; path?: string }[];
  expect(findings.filter(({ severity }) => severity === 'error').map(({ path }) => path)).toContain('city');
});

it('carries out what somebody scheduled whose account was closed since, and lets that person in no more', async () => {
  const admin = await stack.login('admin');
  const account = { email: 'leaver@demo.example', password: 'leaver-person-2026', name: 'Вера Напускаща' };
  const made = await admin.request<{ doc: { id: string } }>('POST', '/users', { ...account, role: 'publisher' });
  const { id: person } = made.body.doc;
  const login = () =>
    stack.anonymous.request<{ token: string; errors?: { message: string }[] }>('POST', '/users/login', account);
  const { token } = (await login()).body;
  const leaver = new CmsClient(stack.cms.url, { authorization: `JWT ${token}` });
  const { id } = await leaver.publishNew('announcements', { title: 'От напускаща', teaser: 'Старо.' });
  await leaver.saveDraft('announcements', id, { teaser: 'Ново.' });
  const release = await releasesOf(leaver).schedule([announcement(id)], soon(10));

  const own = await admin.get<{ user: { id: string } }>('/users/me');
  expect((await admin.request('PATCH', `/users/${own.body.user.id}`, { closed: true })).status).toBe(400);
  const deletion = await admin.request<{ errors?: { message: string }[] }>('DELETE', `/users/${person}`);
  expect(deletion.status).toBe(403);
  expect(deletion.body.errors?.[0]?.message).toContain('Закрийте профила');
  await publisher.request('PATCH', `/users/${person}`, { closed: true });
  expect((await leaver.get<{ user: unknown }>('/users/me')).body.user).not.toBeNull();

  const closed = await admin.request<{ doc: { closedAt: string } }>('PATCH', `/users/${person}`, { closed: true });
  expect(closed.body.doc.closedAt).toBeTruthy();
  expect((await leaver.get<{ user: unknown }>('/users/me')).body.user).toBeNull();
  const refused = await login();
  expect(refused.status).toBe(403);
  expect(refused.body.errors?.[0]?.message).toContain('профил е закрит');

  const forgot = (email: string) => stack.anonymous.request('POST', '/users/forgot-password', { email });
  expect(await forgot(account.email)).toEqual(await forgot('nobody@demo.example'));

  await done(release);
  expect((await stored('announcements', id)).teaser).toBe('Ново.');
  expect(await releases.read(release.id)).toMatchObject({ scheduledBy: 'Вера Напускаща' });

  await admin.request('PATCH', `/users/${person}`, { closed: false });
  expect((await login()).status).toBe(200);
  expect((await forgot(account.email)).status).toBe(200);
});
