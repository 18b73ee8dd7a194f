import { samplePdf } from '@civic/content/sample-files';

import { CmsClient, type Document } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';
import { uploadFile, uploadPicture } from '../harness/upload';

let stack: Stack;
let editor: CmsClient;
let authorization: string;

beforeAll(async () => {
  stack = await startStack();
  authorization = await CmsClient.authorization(stack.cms.url, 'editor');
  editor = new CmsClient(stack.cms.url, { authorization });
});
afterAll(() => stack?.stop());

async function newDraft(title: string): Promise<Document> {
  const data = { title, teaser: 'Анонс.' };
  const { body } = await editor.request<{ doc: Document }>('POST', '/announcements?locale=bg&draft=true&depth=0', data);
  return body.doc;
}
const pathOf = ({ id }: Document, more = '') => `/announcements/${id}?locale=bg&depth=0&draft=true${more}`;
const latest = async (document: Document) => (await editor.get<Document>(pathOf(document))).body;
const save = (document: Document, data: object, more = '') =>
  editor.request<Record<string, unknown> & { doc?: Document }>('PATCH', pathOf(document, more), data);

it.each(['', '&autosave=true'])(
  'refuses a save (%s) that began from an older version, and names the newest',
  async (how) => {
    const draft = await newDraft('Първо');
    const { body } = await save(draft, { title: 'Второ' });
    const refused = await save(draft, { title: 'Трето', baseVersion: draft.updatedAt }, how);
    expect(refused).toMatchObject({
      status: 409,
      body: { type: 'newer-version', status: 409, version: body.doc?.updatedAt },
    });
    expect((await latest(draft)).title).toBe('Второ');
    const allowed = await save(draft, { title: 'Трето', baseVersion: body.doc?.updatedAt }, how);
    expect(allowed.status).toBe(200);
    expect((await latest(draft)).title).toBe('Трето');
  },
);

it('takes the word of a header, whose dates have whole seconds', async () => {
  const draft = await newDraft('Със заглавка');
  const since = (milliseconds: number) =>
    new CmsClient(stack.cms.url, {
      authorization,
      'if-unmodified-since': new Date(Date.parse(draft.updatedAt) + milliseconds).toUTCString(),
    });
  const earlier = await since(-5_000).request('PATCH', pathOf(draft), { title: 'От по-рано' });
  expect(earlier.status).toBe(409);
  const same = await since(0).request('PATCH', pathOf(draft), { title: 'От същото' });
  expect(same.status).toBe(200);
});

it.each(['', '&autosave=true'])(
  'answers a save (%s) in a language without texts with none of another one',
  async (how) => {
    const { id } = await newDraft('Само на български');
    const path = `/announcements/${id}?locale=en&depth=0&draft=true&fallback-locale=null${how}`;
    const { body } = await editor.request<{ doc: Document }>('PATCH', path, { title: 'Translated' });
    expect(body.doc).toMatchObject({ title: 'Translated' });
    expect(body.doc.teaser ?? null).toBeNull();
  },
);

it('asks nothing of those who name no version', async () => {
  const draft = await newDraft('Без версия');
  await save(draft, { title: 'Едно' });
  expect((await save(draft, { title: 'Друго' })).status).toBe(200);
});

it.each(['media', 'documents'] as const)('guards files as well, which have no drafts: %s', async (type) => {
  const publisher = await stack.login('publisher');
  const file =
    type === 'media'
      ? await uploadPicture(publisher, 'nadpisana.png')
      : await uploadFile(
          publisher,
          { name: 'nadpisan.pdf', type: 'application/pdf', bytes: samplePdf(['A']) },
          { title: 'Надписан файл', languages: ['bg'] },
          type,
        );
  const path = `/${type}/${file.id}?locale=bg&depth=0`;
  const read = async () => (await publisher.get<Document>(path)).body;
  const { updatedAt } = await read();
  const named = type === 'media' ? 'credit' : 'description';
  expect((await publisher.request('PATCH', path, { [named]: 'На колегата', baseVersion: updatedAt })).status).toBe(200);
  const stale = await editor.request('PATCH', path, { [named]: 'Старо', baseVersion: updatedAt });
  expect(stale).toMatchObject({ status: 409, body: { type: 'newer-version' } });
  const newest = await read();
  expect(newest[named]).toBe('На колегата');
  const again = await editor.request('PATCH', path, { [named]: 'Ново', baseVersion: newest.updatedAt });
  expect(again.status).toBe(200);
});

it('guards what there is only one of', async () => {
  const publisher = await stack.login('publisher');
  const path = '/globals/home?locale=bg&depth=0&draft=true';
  const read = async () => (await publisher.get<Document>(path)).body;
  const { updatedAt, lead } = await read();
  expect((await publisher.request('POST', path, { baseVersion: updatedAt, lead })).status).toBe(200);
  expect((await publisher.request('POST', path, { baseVersion: updatedAt, lead })).status).toBe(409);
});

it('lets one of many win who save from the same version at the same time', async () => {
  const draft = await newDraft('Надпревара');
  const titles = Array.from({ length: 12 }, (_, index) => `Надпревара ${index}`);
  const answers = await Promise.all(titles.map((title) => save(draft, { title, baseVersion: draft.updatedAt })));
  const winners = titles.filter((_, index) => answers[index]?.status === 200);
  expect(winners).toHaveLength(1);
  expect((await latest(draft)).title).toBe(winners[0]);
});

it('keeps what a colleague wrote as a version, and replaces only autosaves of the same person', async () => {
  const draft = await newDraft('Чужд запис');
  const publisher = await stack.login('publisher');
  const autosave = (client: CmsClient, title: string) =>
    client.request('PATCH', pathOf(draft, '&autosave=true'), { title, _status: 'draft' });
  await autosave(editor, 'Редактор, първо');
  await autosave(editor, 'Редактор, второ');
  await autosave(publisher, 'Публикуващ, първо');
  await autosave(publisher, 'Публикуващ, второ');
  await autosave(publisher, 'Публикуващ, трето');
  const query = `/announcements/versions?where[parent][equals]=${draft.id}&locale=bg&depth=0&sort=updatedAt`;
  const { body } = await editor.get<{ docs: { version: Document }[] }>(query);
  expect(body.docs.map(({ version }) => version.title)).toEqual([
    'Чужд запис',
    'Редактор, второ',
    'Публикуващ, първо',
    'Публикуващ, трето',
  ]);
});

it('tells staff, and nobody else, who has a document open', async () => {
  const { id } = await newDraft('Кой е тук');
  const path = `/presence/announcements/${id}`;
  const report = (tab: string, isLeaving = false) => ({ tab, field: 'title', isLeaving });
  const [one, other] = [crypto.randomUUID(), crypto.randomUUID()];
  const publisher = await stack.login('publisher');
  expect((await editor.request('POST', path, report(one))).body).toEqual({ others: [] });
  expect((await editor.request('POST', path, report(one))).body).toEqual({ others: [] });
  const { body } = await publisher.request<{ others: object[] }>('POST', path, report(other));
  expect(body.others).toMatchObject([{ field: 'title', isSelf: false }]);
  await editor.request('POST', path, report(one, true));
  expect((await publisher.request('POST', path, report(other))).body).toEqual({ others: [] });
  for (const client of [stack.anonymous, stack.sitePrincipal])
    expect((await client.request('POST', path, report(other))).status).toBe(403);
  expect((await editor.request('POST', path, { tab: 'x' })).status).toBe(400);
});

describe('a write that does not say what becomes of the document', () => {
  const announcement = async () => {
    const publisher = await stack.login('publisher');
    const document = await publisher.publishNew('announcements', { title: 'На сайта', teaser: 'Анонс.' });
    return { document, publisher };
  };
  const publicOf = async ({ id }: Document) => {
    const query = `where[id][equals]=${id}&locale=bg&depth=0`;
    return (await stack.sitePrincipal.get<{ docs: Document[] }>(`/announcements?${query}`)).body.docs[0];
  };

  it.each(['', '&autosave=true', '&draft=false'])('leaves what visitors have (%s)', async (how) => {
    const { document, publisher } = await announcement();
    const before = await publicOf(document);
    const path = `/announcements/${document.id}?locale=bg&depth=0${how}`;
    expect((await publisher.request('PATCH', path, { title: 'Без статус' })).status).toBe(200);
    expect(await publicOf(document)).toEqual(before);
    expect(await latest(document)).toMatchObject({ title: 'Без статус', _status: 'draft' });
    // Nor does it when there are newer edits, whose status is that of a draft.
    await publisher.request('PATCH', path, { title: 'Пак без статус' });
    expect(await publicOf(document)).toEqual(before);
  });

  it('leaves it among several', async () => {
    const { document, publisher } = await announcement();
    const before = await publicOf(document);
    const path = `/announcements?where[id][in]=${document.id}&locale=bg`;
    expect((await publisher.request('PATCH', path, { title: 'Заедно с други' })).status).toBe(200);
    expect(await publicOf(document)).toEqual(before);
  });

  it('leaves what there is only one of', async () => {
    const publisher = await stack.login('publisher');
    const path = '/globals/home?locale=bg&depth=0';
    const before = (await stack.sitePrincipal.get(path)).body;
    expect((await publisher.request('POST', path, { lead: 'Без статус' })).status).toBe(200);
    expect((await stack.sitePrincipal.get(path)).body).toEqual(before);
    expect((await publisher.get(`${path}&draft=true`)).body).toMatchObject({ lead: 'Без статус' });
  });
});

it('tells staff, and nobody else, who changed which field since a version', async () => {
  const draft = await newDraft('Кой е писал');
  const publisher = await stack.login('publisher');
  await publisher.saveDraft('announcements', draft.id, { title: 'Друг е писал' }, 'bg');
  await save(draft, { teaser: 'И аз.' });
  const path = `/changers/announcements/${draft.id}?locale=bg&since=${draft.updatedAt}`;
  const { body } = await editor.get<Record<string, { name: string; isSelf: boolean; at: string }>>(path);
  const { body: me } = await publisher.get<{ user: { name: string } }>('/users/me');
  expect(body).toMatchObject({ title: { name: me.user.name, isSelf: false }, teaser: { isSelf: true } });
  expect(Date.parse(body.title?.at ?? '')).toBeGreaterThan(Date.parse(String(draft.updatedAt)) - 1);
  for (const client of [stack.anonymous, stack.sitePrincipal]) expect((await client.get(path)).status).toBe(403);
  expect((await editor.get(`/changers/users/${draft.id}?since=${draft.updatedAt}`)).status).toBe(404);
});
