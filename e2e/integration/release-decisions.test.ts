import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

import { documentPath } from '@civic/content/paths';

import type { CmsClient } from '../harness/cms-client';
import { soon, timeFor } from '../harness/pace';
import { inSeconds, releasesOf, type Release } from '../harness/release-client';
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

interface View {
  release: Release;
  disputes: {
    id: string;
    reason: string;
    message: { bg: string };
    values: {
      label: { bg: string };
      locale: string | null;
      base: { bg: string };
      intended: { bg: string };
      now: { bg: string };
    }[];
  }[];
}

const inAnHour = () => inSeconds(3600);
const page = (id: string, more: object = {}) => ({ type: 'pages', id, ...more });

const publicPage = async (id: string, locale: 'bg' | 'en' = 'bg') =>
  (await stack.sitePrincipal.get<Fields>(`/pages/${id}?locale=${locale}&depth=0`)).body;

const view = async ({ id }: { id: string }) => (await publisher.get<View>(`/releases/${id}/view`)).body;

const stateOf = async (release: { id: string }) => (await view(release)).release.state;

const decide = (release: { id: string }, answer: string) => releases.post(`/${release.id}/decide`, { answer });

async function decided(release: { id: string }, answer: string): Promise<Release> {
  const { status, body } = await decide(release, answer);
  expect(status).toBe(201);
  return body.release;
}

async function doneSoon(release: { id: string }) {
  const moved = await releases.move(release.id, soon(4));
  expect((await releases.settled(moved.id)).state).toBe('done');
}

/** A public page, with a release of a new summary in an hour. */
async function scheduledPage(title: string, more: object = {}, others: { type: string; id: string }[] = []) {
  const { id } = await publisher.publishNew('pages', { title, summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'От промяната.' });
  const release = await releases.schedule([...others, page(id)], inAnHour(), more);
  return { id, release };
}

describe('a value that a person changed too', () => {
  it('makes the release wait for a decision at once, and lets it go on once the value is as it was', async () => {
    const { id, release } = await scheduledPage('Спорна стойност');
    await publisher.publish('pages', id, { summary: 'От човек.' });
    const { release: waiting, disputes } = await view(release);
    expect(waiting).toMatchObject({
      state: 'undecided',
      error: { bg: expect.stringContaining('Спорна стойност') as string },
    });
    expect(disputes).toMatchObject([
      {
        id,
        reason: 'collision',
        values: [
          {
            locale: 'bg',
            base: { bg: 'Старо.' },
            intended: { bg: 'От промяната.' },
            now: { bg: 'От човек.' },
          },
        ],
      },
    ]);
    const { body } = await publisher.get<{ status: Fields }>(`/releases/of/pages/${id}`);
    expect(body.status).toMatchObject({ asks: 'decision', next: null });

    await publisher.publish('pages', id, { summary: 'Старо.' });
    expect(await view(release)).toMatchObject({ release: { state: 'scheduled', error: null }, disputes: [] });
  });

  it('gives way when the release is to be carried out, and nothing else does', async () => {
    const { id, release } = await scheduledPage('Промяната печели');
    await publisher.publish('pages', id, { summary: 'От човек.', title: 'Промяната печели все пак' });
    const next = await decided(release, 'carry-out');
    expect(next).toMatchObject({ state: 'scheduled', dueAt: release.dueAt });
    expect(await stateOf(release)).toBe('cancelled');
    await doneSoon(next);
    expect(await publicPage(id)).toMatchObject({ title: 'Промяната печели все пак', summary: 'От промяната.' });
  });

  it('stays when what is public is to be kept, and the rest goes on', async () => {
    const other = await publisher.publishNew('pages', { title: 'Безспорна', summary: 'Старо.' });
    await publisher.saveDraft('pages', other.id, { summary: 'Ново.' });
    const { id, release } = await scheduledPage('Запазена', {}, [page(other.id)]);
    await publisher.publish('pages', id, { summary: 'От човек.' });
    await doneSoon(await decided(release, 'keep'));
    expect((await publicPage(id)).summary).toBe('От човек.');
    expect((await publicPage(other.id)).summary).toBe('Ново.');
  });

  it('leaves nothing of a release that is to keep it and does nothing else', async () => {
    const { id, release } = await scheduledPage('Нищо не остава');
    await publisher.publish('pages', id, { summary: 'От човек.' });
    expect(await decided(release, 'keep')).toMatchObject({ id: release.id, state: 'cancelled' });
  });
});

describe('a document that a person took down', () => {
  it('is published at once by a release that is carried out after its instant', async () => {
    const { id } = await publisher.publishNew('pages', { title: 'Свалена и върната', summary: 'Старо.' });
    await publisher.saveDraft('pages', id, { summary: 'Ново.' });
    const release = await releases.schedule([page(id)], soon(6));
    await publisher.unpublish('pages', id);
    expect(await stateOf(release)).toBe('undecided');
    await releases.until(release.dueAt ?? '');
    expect(await stack.visitor.status(documentPath('pages', 'bg', 'svalena-i-varnata'))).toBe(404);

    const next = await decided(release, 'carry-out');
    expect((await releases.settled(next.id)).state).toBe('done');
    expect(await publicPage(id)).toMatchObject({ title: 'Свалена и върната', summary: 'Ново.' });
  });

  it('lets the release go on when it is public again as it was', async () => {
    const { id, release } = await scheduledPage('Свалена по погрешка');
    await publisher.unpublish('pages', id);
    expect(await stateOf(release)).toBe('undecided');
    await publisher.publish('pages', id, { summary: 'Старо.' });
    expect(await stateOf(release)).toBe('scheduled');
  });
});

it('does without a document that was deleted, and cannot publish it', async () => {
  const other = await publisher.publishNew('pages', { title: 'Останала', summary: 'Старо.' });
  await publisher.saveDraft('pages', other.id, { summary: 'Ново.' });
  const { id, release } = await scheduledPage('Изтрита от човек', {}, [page(other.id)]);
  await publisher.delete('pages', id);
  expect(await view(release)).toMatchObject({ release: { state: 'undecided' }, disputes: [{ reason: 'deleted' }] });
  expect((await decide(release, 'carry-out')).status).toBe(422);
  await doneSoon(await decided(release, 'keep'));
  expect((await publicPage(other.id)).summary).toBe('Ново.');
});

it('asks about a longer embargo that hides what the release should show', async () => {
  const { id } = await publisher.publishNew('announcements', { title: 'Скрито по-късно', teaser: 'Старо.' });
  await publisher.saveDraft('announcements', id, { teaser: 'Ново.' });
  const release = await releases.schedule([{ type: 'announcements', id }], inAnHour());
  await publisher.publish('announcements', id, { teaser: 'Старо.', publishAt: '2031-03-01T08:00:00.000Z' });
  expect(await view(release)).toMatchObject({ release: { state: 'undecided' }, disputes: [{ reason: 'withheld' }] });
  const next = await decided(release, 'carry-out');
  await doneSoon(next);
  const { body } = await publisher.get<Fields>(`/announcements/${id}?locale=bg&depth=0`);
  expect(body).toMatchObject({ publishAt: '2031-03-01T08:00:00.000Z', teaser: 'Ново.' });
});

it('keeps its addresses reserved until somebody cancels it', async () => {
  const { id, slug } = await publisher.publishNew('pages', { title: 'Стар адрес', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'От промяната.', slug: 'zapazen-za-promyanata' });
  const release = await releases.schedule([page(id)], inAnHour());
  await publisher.publish('pages', id, { summary: 'От човек.', slug });
  expect(await stateOf(release)).toBe('undecided');
  const take = async () => {
    const wanted = { title: 'Друга', slug: 'zapazen-za-promyanata', _status: 'published' };
    return (await publisher.request('POST', '/pages?locale=bg&depth=0', wanted)).status;
  };
  expect(await take()).toBe(400);
  await decided(release, 'cancel');
  expect(await take()).toBe(201);
});

it('lets one of two people decide, and tells the other', async () => {
  const { id, release } = await scheduledPage('Двама решават');
  await publisher.publish('pages', id, { summary: 'От човек.' });
  const answers = await Promise.all([decide(release, 'carry-out'), decide(release, 'cancel')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([201, 409]);
  const editor = await stack.login('editor');
  expect((await editor.request('POST', `/releases/${release.id}/decide`, { answer: 'cancel' })).status).toBe(403);
});

it('carries nothing out whose end has passed', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Закъсняло решение', summary: 'Старо.' });
  await publisher.saveDraft('pages', id, { summary: 'Кампания.' });
  const dueAt = soon(4);
  const endAt = new Date(Date.parse(dueAt) + timeFor(1)).toISOString();
  const release = await releases.schedule([page(id)], dueAt, { endAt });
  await publisher.publish('pages', id, { summary: 'От човек.' });
  expect(await stateOf(release)).toBe('undecided');
  await releases.until(endAt);
  expect((await decide(release, 'carry-out')).status).toBe(422);
  expect(await decided(release, 'cancel')).toMatchObject({ state: 'cancelled' });
});

describe('before an act', () => {
  interface Told {
    notices: {
      release: { id: string };
      consequence: string;
      changes: { bg: string } | null;
      collisions: { bg: string } | null;
    }[];
  }
  const told = async (id: string, act: string) =>
    (await publisher.get<Told>(`/releases/notice/pages/${id}?act=${act}`)).body.notices;

  it('tells what the act means for each release', async () => {
    const { id, release } = await scheduledPage('Предизвестена');
    expect(await told(id, 'publish')).toMatchObject([{ release: { id: release.id }, consequence: 'nothing' }]);
    await publisher.saveDraft('pages', id, { summary: 'Друго.' });
    const [notice] = await told(id, 'publish');
    expect(notice).toMatchObject({ consequence: 'decision', collisions: notice?.changes });
    expect(await told(id, 'take-down')).toMatchObject([{ consequence: 'decision', collisions: null }]);
    expect(await told(id, 'delete')).toMatchObject([{ consequence: 'decision' }]);
    await releases.cancel(release.id);
    expect(await told(id, 'publish')).toEqual([]);
  });

  it('publishes the edits without what the release brings, which goes live at its moment', async () => {
    const { id, release } = await scheduledPage('Без промяната');
    await publisher.saveDraft('pages', id, { title: 'Поправено заглавие' });
    const path = `/releases/notice/pages/${id}?act=publish`;
    const notice = await publisher.get<{ own: { fields: { bg: string }; needsDecision: boolean } | null }>(path);
    expect(notice.body.own).toMatchObject({ fields: { bg: '„Заглавие“ (на български)' }, needsDecision: false });
    expect(await releases.post(`/publish-own/pages/${id}`)).toMatchObject({ status: 200, body: { id } });
    expect(await publicPage(id)).toMatchObject({ title: 'Поправено заглавие', summary: 'Старо.' });
    expect(await stateOf(release)).toBe('scheduled');
    const { body: draft } = await publisher.get<{ summary: string }>(`/pages/${id}?locale=bg&depth=0&draft=true`);
    expect(draft.summary).toBe('От промяната.');
    expect(await releases.post(`/publish-own/pages/${id}`)).toMatchObject({ status: 409 });
    await doneSoon(release);
    expect(await publicPage(id)).toMatchObject({ title: 'Поправено заглавие', summary: 'От промяната.' });
  });

  it('leaves to a release what it brings after the end of another one, when the edits are published without both', async () => {
    const { id, release: campaign } = await scheduledPage('След кампания', { endAt: inSeconds(5400) });
    await publisher.saveDraft('pages', id, { summary: 'От втората промяна.' });
    const after = await releases.schedule([page(id)], inSeconds(7200));
    await publisher.saveDraft('pages', id, { title: 'Поправено след кампания' });
    expect(await releases.post(`/publish-own/pages/${id}`)).toMatchObject({ status: 200 });
    expect(await publicPage(id)).toMatchObject({ title: 'Поправено след кампания', summary: 'Старо.' });
    expect([await stateOf(campaign), await stateOf(after)]).toEqual(['scheduled', 'scheduled']);
  });

  it('warns of the values of a later release before they are scheduled for an earlier instant', async () => {
    const { id } = await scheduledPage('По-ранна от промяната');
    await publisher.saveDraft('pages', id, { title: 'Заглавие за по-рано' });
    const codesFor = async (dueAt: string) => {
      const items = [page(id, { action: 'publish', locales: null })];
      const { body } = await releases.post('/preflight', { items, dueAt, endAt: null });
      const findings = body.findings as { code: string; message: { bg: string } }[];
      return findings.filter(({ code }) => code === 'early-values').map(({ message }) => message.bg);
    };
    expect(await codesFor(inSeconds(1800))).toEqual([expect.stringMatching(/По-ранна от промяната.*„Увод“/)]);
    expect(await codesFor(inSeconds(7200))).toEqual([]);
  });

  it('takes edits over into the release, with which they go live', async () => {
    const { id, release } = await scheduledPage('Пренесена');
    await publisher.saveDraft('pages', id, { summary: 'По-късна редакция.' });
    const { status, body } = await releases.post(`/${release.id}/carry-over`, { type: 'pages', id });
    expect(status).toBe(201);
    expect(body.release).toMatchObject({ state: 'scheduled', dueAt: release.dueAt });
    expect((await publicPage(id)).summary).toBe('Старо.');
    await doneSoon(body.release);
    expect((await publicPage(id)).summary).toBe('По-късна редакция.');
  });

  it('moves a window over a release in the calendar only on insistence', async () => {
    const [inHalfAnHour, nextYear] = [1800, 31_536_000].map((seconds) =>
      new Date(Math.ceil((Date.now() + seconds * 1000) / 60_000) * 60_000).toISOString(),
    );
    const { id } = await publisher.publishNew('announcements', {
      title: 'Преместена в календара',
      teaser: 'Старо.',
      publishAt: inHalfAnHour,
    });
    await publisher.saveDraft('announcements', id, { teaser: 'Ново.' });
    const release = await releases.schedule([{ type: 'announcements', id }], inAnHour());
    const move = { type: 'announcements', id, field: 'publishAt', to: nextYear };
    const refused = await publisher.request('POST', '/calendar/move-window', move);
    expect(refused).toMatchObject({ status: 409, body: { mayInsist: true } });
    expect(await stateOf(release)).toBe('scheduled');
    const moved = await publisher.request('POST', '/calendar/move-window', { ...move, insist: true });
    expect(moved.status).toBe(200);
    expect(await stateOf(release)).toBe('undecided');
  });
});

it('asks its author for the decision by mail, once', async () => {
  const { id, release } = await scheduledPage('Писмо за решение');
  await publisher.publish('pages', id, { summary: 'От човек.' });
  const folder = join(stack.folder, 'mail');
  const letters = async () => {
    const texts = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    return texts.filter((text) => text.includes(release.id));
  };
  const letter = await eventually(async () => (await letters())[0]);
  expect(letter).toContain('publisher@demo.example');
  expect(await letters()).toHaveLength(1);
});

it.each([
  ['publish', 'PATCH', { _status: 'published' }],
  ['take down', 'PATCH', { _status: 'draft' }],
  ['delete', 'DELETE', undefined],
])('lets nobody %s it among others while a release is scheduled', async (act, method, data) => {
  const { id, release } = await scheduledPage(`Наведнъж ${act}`);
  const other = await publisher.publishNew('pages', { title: `Друга ${act}`, summary: 'Старо.' });
  const query = `/pages?where[id][in]=${id},${other.id}&locale=bg&depth=0`;
  const { body } = await publisher.request<{ docs: { id: string }[]; errors: { id: string; message: string }[] }>(
    method,
    query,
    data,
  );
  expect(body.docs.map((one) => one.id)).toEqual([other.id]);
  expect(body.errors).toMatchObject([{ id, message: expect.stringContaining('насрочена промяна') as string }]);
  expect(await stateOf(release)).toBe('scheduled');
  expect((await publicPage(id)).summary).toBe('Старо.');
});
