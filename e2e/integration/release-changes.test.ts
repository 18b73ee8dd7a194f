import { documentPath } from '@civic/content/paths';

import type { CmsClient } from '../harness/cms-client';
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

const publicPage = async (id: string, locale: 'bg' | 'en' = 'bg') =>
  (await stack.sitePrincipal.get<Fields>(`/pages/${id}?locale=${locale}&depth=0`)).body;

const page = (id: string, more: object = {}) => ({ type: 'pages', id, ...more });

const later = (instant: string, milliseconds: number) => new Date(Date.parse(instant) + milliseconds).toISOString();

async function done(release: { id: string }) {
  expect((await releases.settled(release.id)).state).toBe('done');
}

/** Waits until an end has been carried out. */
const ended = (release: { id: string }) =>
  eventually(async () => {
    const { body } = await publisher.get<{ docs: { state: string }[] }>(
      `/releases?where[inverseOf][equals]=${release.id}&depth=0`,
    );
    return body.docs.some(({ state }) => state === 'done');
  });

it('never brings back what somebody took down since it was scheduled', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Оспорена страница', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'Ново.' });
  const release = await releases.schedule([page(id)], soon(4));
  await publisher.unpublish('pages', id);
  const stopped = await releases.settled(release.id);
  expect(stopped).toMatchObject({
    state: 'undecided',
    error: { bg: expect.stringContaining('свалено от сайта') as string },
  });
  expect(await stack.visitor.status(documentPath('pages', 'bg', 'osporena-stranitsa'))).toBe(404);
});

it('does not bring it back at its end either', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Кампания', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'Кампания.' });
  const dueAt = soon(3);
  const release = await releases.schedule([page(id)], dueAt, { endAt: later(dueAt, timeFor(8)) });
  await done(release);
  await publisher.unpublish('pages', id);
  await ended(release);
  expect(await stack.visitor.status(documentPath('pages', 'bg', 'kampaniya'))).toBe(404);
});

it('leaves an embargo that was prolonged by hand, and an address that was changed', async () => {
  const [soonOut, nextYear] = ['2027-03-01T07:00:00.000Z', '2028-03-01T08:00:00.000Z'];
  const { id } = await publisher.publishNew('announcements', {
    title: 'Тайна до март',
    teaser: 'Старо.',
    publishAt: soonOut,
  });
  await publisher.saveDraft('announcements', id, { teaser: 'Ново.' });
  const release = await releases.schedule([{ type: 'announcements', id }], soon(6));
  await publisher.publish('announcements', id, { publishAt: nextYear, slug: 'drug-adres', teaser: 'Старо.' });
  await done(release);
  const { body } = await publisher.get<Fields>(`/announcements/${id}?locale=bg&depth=0`);
  expect(body).toMatchObject({ publishAt: nextYear, slug: 'drug-adres', teaser: 'Ново.', _status: 'published' });
});

it('keeps, after a campaign, what was corrected in it', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Страница с грешка', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'Кампания.' });
  const dueAt = soon(3);
  const release = await releases.schedule([page(id)], dueAt, { endAt: later(dueAt, timeFor(10)) });
  await done(release);
  await publisher.publish('pages', id, { title: 'Страница без грешка' });
  await ended(release);
  expect(await publicPage(id)).toMatchObject({ title: 'Страница без грешка', summary: 'Старо.' });
});

it('ends two campaigns that overlap where there was neither', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Припокриване', summary: 'Постоянно.' });
  await publisher.saveDraft('pages', id, { summary: 'Първа.' });
  const dueAt = soon(8);
  const step = timeFor(12);
  const first = await releases.schedule([page(id)], dueAt, { endAt: later(dueAt, 2 * step) });
  await publisher.saveDraft('pages', id, { summary: 'Втора.' });
  const second = await releases.schedule([page(id)], later(dueAt, step), { endAt: later(dueAt, 3 * step) });
  await done(first);
  await done(second);
  expect((await publicPage(id)).summary).toBe('Втора.');
  await ended(first);
  expect((await publicPage(id)).summary).toBe('Втора.');
  await ended(second);
  expect((await publicPage(id)).summary).toBe('Постоянно.');
});

it('leaves, at the end of a release of one language, the other that was published meanwhile', async () => {
  const { body } = await publisher.request<{ doc: { id: string } }>('POST', '/pages?locale=bg&depth=0&draft=true', {
    title: 'Само на български',
    _status: 'draft',
  });
  const { id } = body.doc;
  const dueAt = soon(3);
  const release = await releases.schedule([page(id, { locales: ['bg'] })], dueAt, { endAt: later(dueAt, timeFor(10)) });
  await done(release);
  await publisher.publish('pages', id, { title: 'In English' }, 'en');
  await ended(release);
  expect(await publicPage(id, 'en')).toMatchObject({ title: 'In English' });
  expect((await publicPage(id, 'bg')).title ?? null).toBeNull();
});

it('stops where a person and the release changed the same text, and publishes nothing of it', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Две мнения', summary: 'Старо.' });
  const other = await publisher.publishNew('pages', { title: 'Спътник на мненията', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'От насрочената промяна.' });
  await publisher.saveDraft('pages', other.id, { summary: 'Ново.' });
  const release = await releases.schedule([page(other.id), page(id)], soon(6));
  await publisher.publish('pages', id, { summary: 'От човек.' });
  const stopped = await releases.settled(release.id);
  expect(stopped).toMatchObject({ state: 'undecided', error: { bg: expect.stringContaining('Две мнения') as string } });
  expect((await publicPage(id)).summary).toBe('От човек.');
  expect((await publicPage(other.id)).summary).toBe('Старо.');
});

it('tells what it changes of a document for visitors: as things are, what it did, and what its end gives back', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Работно време', summary: 'До 17 часа.' });
  await publisher.saveDraft('pages', id, { summary: 'До 18 часа.' });
  const dueAt = soon(8);
  const release = await releases.schedule([page(id)], dueAt, { endAt: later(dueAt, 3_600_000) });
  const changes = async (of: string) => (await publisher.get(`/releases/${of}/changes/pages/${id}`)).body;
  const summary = (before: string, after: string) => ({
    effect: 'changes',
    values: [
      {
        label: { bg: expect.any(String) as string, en: expect.any(String) as string },
        locale: 'bg',
        before: { bg: before, en: before },
        after: { bg: after, en: after },
      },
    ],
    more: 0,
  });
  expect(await changes(release.id)).toEqual(summary('До 17 часа.', 'До 18 часа.'));
  await done(release);
  expect(await changes(release.id)).toEqual(summary('До 17 часа.', 'До 18 часа.'));
  const { body } = await publisher.get<{ docs: { id: string }[] }>(
    `/releases?where[inverseOf][equals]=${release.id}&depth=0`,
  );
  expect(await changes(body.docs[0]?.id ?? '')).toEqual(summary('До 18 часа.', 'До 17 часа.'));
  const other = await publisher.publishNew('pages', { title: 'Чужда', summary: 'Кратко.' });
  expect((await publisher.get(`/releases/${release.id}/changes/pages/${other.id}`)).status).toBe(404);
});
