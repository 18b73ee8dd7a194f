import type { CmsClient, Document } from '../harness/cms-client';
import { soon } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
let publisher: CmsClient;
let editor: CmsClient;
let ids: Record<'publisher' | 'editor', string>;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  editor = await stack.login('editor');
  const idOf = async (client: CmsClient) => (await client.get<{ user: { id: string } }>('/users/me')).body.user.id;
  ids = { publisher: await idOf(publisher), editor: await idOf(editor) };
});
afterAll(() => stack?.stop());

interface Version {
  id: string;
  version: Document & { savedAs?: { kind: string; by: string | null; at: string } | null };
}

const newDraft = async () => {
  const data = { title: 'Версия по версия', teaser: 'Анонс.' };
  const path = '/announcements?locale=bg&depth=0&draft=true';
  return (await editor.request<{ doc: Document }>('POST', path, data)).body.doc;
};
const versionsOf = async ({ id }: Document) => {
  const query = `where[parent][equals]=${id}&locale=bg&depth=0&limit=50&sort=-updatedAt`;
  return (await publisher.get<{ docs: Version[] }>(`/announcements/versions?${query}`)).body.docs;
};
/** What the newest version was, and whose. */
const newest = async (document: Document) => {
  const [first] = await versionsOf(document);
  return { kind: first?.version.savedAs?.kind, by: first?.version.savedAs?.by };
};
const patch = (client: CmsClient, { id }: Document, data: object, more: string) =>
  client.request('PATCH', `/announcements/${id}?locale=bg&depth=0${more}`, data);

it('notes of each version what it was and whose', async () => {
  const document = await newDraft();
  expect(await newest(document)).toEqual({ kind: 'draft', by: ids.editor });
  await patch(publisher, document, { title: 'Автоматично' }, '&draft=true&autosave=true');
  expect(await newest(document)).toEqual({ kind: 'autosave', by: ids.publisher });
  await publisher.publish('announcements', document.id);
  expect(await newest(document)).toEqual({ kind: 'publication', by: ids.publisher });
  await patch(editor, document, { title: 'Редакция' }, '&draft=true');
  expect(await newest(document)).toEqual({ kind: 'draft', by: ids.editor });
  const version = (await versionsOf(document)).find(({ version: { _status } }) => _status === 'published');
  await publisher.request('POST', `/announcements/versions/${version?.id}?draft=true`);
  expect(await newest(document)).toEqual({ kind: 'restored', by: ids.publisher });
  await publisher.unpublish('announcements', document.id);
  const kinds = (await versionsOf(document)).map((one) => one.version.savedAs);
  expect(kinds).toContainEqual(expect.objectContaining({ kind: 'take-down', by: ids.publisher }));
});

it('notes a release with whoever scheduled it, and the author of the edits that stay a draft', async () => {
  const releases = releasesOf(publisher);
  const document = await newDraft();
  const { id } = await releases.schedule([{ type: 'announcements', id: document.id }], soon(4));
  await patch(editor, document, { title: 'Писано след насрочването' }, '&draft=true');
  await releases.settled(id);
  const versions = await versionsOf(document);
  const published = versions.find(({ version }) => version._status === 'published');
  expect(published?.version.savedAs).toMatchObject({ kind: 'release', by: ids.publisher });
  expect(await newest(document)).toEqual({ kind: 'draft', by: ids.editor });
});

it('lets nobody write the record, and gives it to no visitor', async () => {
  const document = await newDraft();
  const forged = { kind: 'publication', by: ids.publisher, at: '2020-01-01T00:00:00.000Z' };
  await patch(editor, document, { savedAs: forged }, '&draft=true');
  expect(await newest(document)).toEqual({ kind: 'draft', by: ids.editor });
  await publisher.publish('announcements', document.id, { savedAs: null });
  expect(await newest(document)).toEqual({ kind: 'publication', by: ids.publisher });
  const query = `where[id][equals]=${document.id}&locale=bg&depth=0`;
  const { body } = await stack.sitePrincipal.get<{ docs: Document[] }>(`/announcements?${query}`);
  expect(body.docs[0]?.title).toBe('Версия по версия');
  expect(JSON.stringify(body)).not.toContain('savedAs');
});

it('counts it as no change of the content', async () => {
  const document = await newDraft();
  await publisher.publish('announcements', document.id);
  await patch(editor, document, {}, '&draft=true');
  const { body } = await publisher.get<{ status: { edits: string } }>(`/releases/of/announcements/${document.id}`);
  expect(body.status.edits).toBe('none');
});

it('keeps whoever began a document, in whatever way it is written', async () => {
  const contributor = await stack.login('contributor');
  const begun = await contributor.request<{ doc: Document }>('POST', '/announcements?locale=bg&depth=0&draft=true', {
    title: 'Започнато от сътрудник',
    teaser: 'Анонс.',
  });
  const document = begun.body.doc;
  const { createdBy } = document;
  const edit = (title: string) => patch(contributor, document, { title }, '&draft=true');
  const restore = async (query: string) => {
    const published = (await versionsOf(document)).find(({ version }) => version._status === 'published');
    return publisher.request('POST', `/announcements/versions/${published?.id}?${query}`);
  };
  const ways: Record<string, () => Promise<unknown>> = {
    publication: () => publisher.publish('announcements', document.id),
    'edits discarded': () => restore('draft=true&depth=0'),
    'version restored and published': async () => {
      await restore('depth=0');
      await publisher.publish('announcements', document.id);
    },
    release: async () => {
      const releases = releasesOf(publisher);
      const { id } = await releases.schedule([{ type: 'announcements', id: document.id }], soon(4));
      await releases.settled(id);
    },
    'take-down': () => publisher.unpublish('announcements', document.id),
    'bin and back': async () => {
      await patch(publisher, document, { deletedAt: new Date().toISOString() }, '');
      await patch(publisher, document, { deletedAt: null }, '&trash=true');
    },
  };
  const kept: Record<string, unknown> = {};
  for (const [way, write] of Object.entries(ways)) {
    await write();
    const { body } = await publisher.get<Document>(`/announcements/${document.id}?depth=0`);
    const [latest] = await versionsOf(document);
    const { status } = await edit(`След: ${way}`);
    kept[way] = { stored: body.createdBy, latest: latest?.version.createdBy, status };
  }
  const whole = { stored: createdBy, latest: createdBy, status: 200 };
  expect(createdBy).toEqual(expect.any(String));
  expect(kept).toEqual(Object.fromEntries(Object.keys(ways).map((way) => [way, whole])));
});

it('notes it of what there is only one of', async () => {
  await publisher.request('POST', '/globals/home?locale=bg&depth=0&draft=true', { lead: 'Чернова на началото' });
  const { body } = await publisher.get<{ docs: Version[] }>('/globals/home/versions?depth=0&limit=1&sort=-updatedAt');
  expect(body.docs[0]?.version.savedAs).toMatchObject({ kind: 'draft', by: ids.publisher });
});

describe('a version that is restored', () => {
  const publicOf = async (type: string, { id }: Document) => {
    const query = `where[id][equals]=${id}&locale=bg&depth=0`;
    return (await stack.sitePrincipal.get<{ docs: Document[] }>(`/${type}?${query}`)).body.docs[0];
  };
  const ways = ['', '?draft=false', '?draft=true'];
  const types = {
    announcements: { titled: 'title', more: { teaser: 'Анонс.' } },
    cities: { titled: 'name', more: { country: 'BG' } },
  };

  it.each(Object.entries(types))('stays a draft, whatever it was: %s', async (type, { titled, more }) => {
    const data = { ...more, [titled]: 'Преди публикуването' };
    const { body } = await publisher.request<{ doc: Document }>('POST', `/${type}?locale=bg&depth=0&draft=true`, data);
    const document = body.doc;
    await publisher.publish(type, document.id, { [titled]: 'Публикувано' });
    const before = await publicOf(type, document);
    expect(before?.[titled]).toBe('Публикувано');
    const query = `where[parent][equals]=${document.id}&depth=0&sort=createdAt`;
    const versions = (await publisher.get<{ docs: Version[] }>(`/${type}/versions?locale=bg&${query}`)).body.docs;
    expect(versions.map(({ version }) => version._status)).toEqual(['draft', 'published']);
    await publisher.publish(type, document.id, { [titled]: 'Сега' });
    const now = await publicOf(type, document);
    for (const { id, version } of versions)
      for (const way of ways) {
        expect((await publisher.request('POST', `/${type}/versions/${id}${way}`)).status).toBe(200);
        expect(await publicOf(type, document)).toEqual(now);
        const { body: draft } = await publisher.get<Document>(`/${type}/${document.id}?locale=bg&depth=0&draft=true`);
        expect(draft).toMatchObject({ [titled]: version[titled], _status: 'draft' });
      }
  });

  it('stays a draft of what there is only one of', async () => {
    const path = '/globals/home?locale=bg&depth=0';
    await publisher.request('POST', path, { lead: 'Първо начало', _status: 'published' });
    await editor.request('POST', `${path}&draft=true`, { lead: 'Чернова на начало' });
    await publisher.request('POST', path, { lead: 'Второ начало', _status: 'published' });
    const visible = (await stack.sitePrincipal.get(path)).body;
    const { body } = await publisher.get<{ docs: Version[] }>(
      '/globals/home/versions?locale=bg&depth=0&limit=3&sort=-updatedAt',
    );
    const [, draft, published] = body.docs;
    for (const version of [draft, published])
      for (const way of ways) {
        expect((await editor.request('POST', `/globals/home/versions/${version?.id}${way}`)).status).toBe(200);
        expect((await stack.sitePrincipal.get(path)).body).toEqual(visible);
        const restored = await publisher.get<Version['version']>(`${path}&draft=true`);
        expect(restored.body).toMatchObject({ lead: version?.version.lead, _status: 'draft' });
        expect(restored.body.savedAs).toMatchObject({ kind: 'restored', by: ids.editor });
      }
    const contributor = await stack.login('contributor');
    expect((await contributor.request('POST', `/globals/home/versions/${draft?.id}`)).status).toBe(403);
    expect((await editor.request('POST', `/globals/home/versions/${crypto.randomUUID()}`)).status).toBe(404);
  });
});
