import { documentPath } from '@civic/content/paths';

import type { CmsClient, Document } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

interface Problem {
  type: string;
  findings: { path: string; locale?: string; message: { bg: string; en: string } }[];
}

interface Languages {
  version: string;
  languages: { locale: string; content: string; isLive: boolean; hasEdits: boolean; isBehind: boolean }[];
  findings: Problem['findings'];
  withhold: string[] | null;
  alone: string[];
}

const english = 'en';
const complete = { title: 'Пълно съобщение', teaser: 'Анонс.' };

/** An announcement with a whole Bulgarian text, and the English texts given as its newest draft. */
async function announcement(translation: object, isPublic = false): Promise<Document> {
  const path = '/announcements?locale=bg&depth=0';
  const document = isPublic
    ? await publisher.publishNew('announcements', complete)
    : (await publisher.request<{ doc: Document }>('POST', `${path}&draft=true`, complete)).body.doc;
  await publisher.saveDraft('announcements', document.id, { ...translation }, english);
  return document;
}

const publicOf = async ({ id }: Document, locale = 'bg') => {
  const query = `where[id][equals]=${id}&locale=${locale}&fallback-locale=none&depth=0`;
  return (await stack.sitePrincipal.get<{ docs: Document[] }>(`/announcements?${query}`)).body.docs[0];
};
const draftOf = async ({ id }: Document, locale: string) =>
  (await publisher.get<Document>(`/announcements/${id}?locale=${locale}&fallback-locale=none&depth=0&draft=true`)).body;
const languagesOf = async ({ id }: Document) =>
  (await publisher.get<Languages>(`/releases/languages/announcements/${id}`)).body;
const of = ({ languages }: Languages, locale: string) => languages.find((one) => one.locale === locale);
const publishSome = (document: Document, version: string, languages: object) =>
  publisher.request('POST', `/releases/publish-languages/announcements/${document.id}`, { version, languages });
const published = { _status: 'published' };

it('refuses to publish a language that is not on the screen and not complete, and names its field', async () => {
  const half = await announcement({ title: 'Half' });
  const refused = await publisher.request<Problem>('PATCH', `/announcements/${half.id}?locale=bg`, published);
  expect(refused.status).toBe(422);
  expect(refused.body.type).toBe('unfit-publication');
  expect(refused.body.findings).toEqual([expect.objectContaining({ path: 'teaser', locale: english })]);
  expect(await publicOf(half)).toBeUndefined();
  await publisher.saveDraft('announcements', half.id, { teaser: 'Teaser.' }, english);
  await publisher.publish('announcements', half.id);
  expect(await publicOf(half, english)).toMatchObject({ title: 'Half', teaser: 'Teaser.' });
});

it('publishes a language that is withdrawn whatever its texts are, and checks it when it is given back', async () => {
  const half = await announcement({ title: 'Withdrawn', languageWithdrawn: true });
  await publisher.publish('announcements', half.id);
  expect(of(await languagesOf(half), english)).toMatchObject({ content: 'withdrawn', isLive: false });
  const path = `/announcements/${half.id}?locale=bg`;
  await publisher.saveDraft('announcements', half.id, { languageWithdrawn: false }, english);
  expect((await publisher.request('PATCH', path, published)).status).toBe(422);
});

it('tells of each language whether it is missing, incomplete, live or changed', async () => {
  const document = await announcement({}, true);
  expect(of(await languagesOf(document), english)).toMatchObject({ content: 'missing', isLive: false });
  await publisher.saveDraft('announcements', document.id, { title: 'Translated' }, english);
  const half = await languagesOf(document);
  expect(of(half, 'bg')).toMatchObject({ content: 'complete', isLive: true, hasEdits: false });
  expect(of(half, english)).toMatchObject({ content: 'incomplete', isLive: false, hasEdits: true });
  await publisher.saveDraft('announcements', document.id, { teaser: 'Teaser.' }, english);
  await publisher.publish('announcements', document.id);
  expect(of(await languagesOf(document), english)).toEqual({
    locale: english,
    content: 'complete',
    isLive: true,
    hasEdits: false,
    isBehind: false,
  });
  await publisher.saveDraft('announcements', document.id, { teaser: 'Друг анонс.' });
  const changed = await languagesOf(document);
  expect(of(changed, 'bg')).toMatchObject({ hasEdits: true, isBehind: false });
  expect(of(changed, english)).toMatchObject({ hasEdits: false, isBehind: true });
  await publisher.saveDraft('announcements', document.id, { teaser: 'Another teaser.' }, english);
  expect(of(await languagesOf(document), english)).toMatchObject({ hasEdits: true, isBehind: false });
});

it.each([
  ['files to download without files', { blockType: 'downloads', heading: 'Файлове' }, 'layout.0.documents'],
  ['a figure without a number', { blockType: 'statistics', items: [{ label: 'Града' }] }, 'layout.0.items.0.value'],
])('calls no language complete with %s, which a publication is refused for', async (_, block, path) => {
  const created = await publisher.request<{ doc: Document }>('POST', '/pages?locale=bg&depth=0&draft=true', {
    title: `Непълен блок ${path}`,
    layout: [block],
  });
  const { id } = created.body.doc;
  const { body } = await publisher.get<Languages>(`/releases/languages/pages/${id}`);
  expect(of(body, 'bg')).toMatchObject({ content: 'incomplete', isLive: false });
  const refused = await publisher.request<Problem>('PATCH', `/pages/${id}?locale=bg`, { _status: 'published' });
  expect(refused.status).toBeGreaterThanOrEqual(400);
  expect(body.findings.map((finding) => finding.path)).toEqual([path]);
});

it('publishes what is complete with the shared fields, and keeps the rest as a draft', async () => {
  const document = await announcement({ title: 'Live', teaser: 'Teaser.' });
  await publisher.publish('announcements', document.id);
  await publisher.saveDraft('announcements', document.id, { title: 'Live, edited', teaser: '' }, english);
  const publishAt = '2020-01-10T08:00:00.000Z';
  await publisher.saveDraft('announcements', document.id, { teaser: 'Поправен анонс.', publishAt });
  const { version, withhold, alone } = await languagesOf(document);
  expect({ withhold, alone }).toEqual({ withhold: [english], alone: ['bg'] });
  expect(await publishSome(document, version, { withhold })).toMatchObject({ status: 200 });
  expect(await publicOf(document)).toMatchObject({ teaser: 'Поправен анонс.', publishAt });
  expect(await publicOf(document, english)).toMatchObject({ title: 'Live', teaser: 'Teaser.' });
  expect(await draftOf(document, english)).toMatchObject({ title: 'Live, edited', _status: 'draft' });
  const path = documentPath('announcements', 'bg', String(document.slug));
  await eventually(async () => (await stack.visitor.get(path)).text.includes('Поправен анонс.'));
});

it('publishes the texts of one language alone, without the shared fields', async () => {
  const document = await announcement({ title: 'Live', teaser: 'Teaser.' });
  await publisher.publish('announcements', document.id);
  const publishAt = '2020-01-10T08:00:00.000Z';
  await publisher.saveDraft('announcements', document.id, { teaser: '', publishAt }, english);
  await publisher.saveDraft('announcements', document.id, { teaser: 'Само това.' });
  const { version } = await languagesOf(document);
  const before = await publicOf(document);
  expect(await publishSome(document, version, { only: ['bg'] })).toMatchObject({ status: 200 });
  expect(await publicOf(document)).toMatchObject({ teaser: 'Само това.', publishAt: before?.publishAt });
  expect(await draftOf(document, 'bg')).toMatchObject({ publishAt });
});

it('gives the edits the date that the first publication gives the document', async () => {
  const document = await announcement({ title: 'Half' });
  const { version, withhold } = await languagesOf(document);
  expect(await publishSome(document, version, { withhold })).toMatchObject({ status: 200 });
  const publishAt = (await publicOf(document))?.publishAt;
  expect(publishAt).toEqual(expect.any(String));
  expect((await draftOf(document, 'bg')).publishAt).toBe(publishAt);
  await publisher.saveDraft('announcements', document.id, { teaser: 'Teaser.' }, english);
  await publisher.publish('announcements', document.id);
  expect((await publicOf(document))?.publishAt).toBe(publishAt);
});

it('publishes a document that exists in one language only there', async () => {
  const path = `/announcements?locale=${english}&depth=0&draft=true`;
  const { body } = await publisher.request<{ doc: Document }>('POST', path, { title: 'English only', teaser: 'Yes.' });
  const { version, findings, alone, withhold } = await languagesOf(body.doc);
  expect(findings).toEqual([expect.objectContaining({ path: 'title', locale: 'bg' })]);
  expect({ alone, withhold }).toEqual({ alone: [english], withhold: null });
  expect(await publishSome(body.doc, version, { only: alone })).toMatchObject({ status: 200 });
  expect(await publicOf(body.doc, english)).toMatchObject({ title: 'English only' });
});

it('publishes nothing that was written after the choice', async () => {
  const document = await announcement({ title: 'Half' });
  const { version, withhold } = await languagesOf(document);
  await publisher.saveDraft('announcements', document.id, { title: 'Нечетено' });
  expect(await publishSome(document, version, { withhold })).toMatchObject({ status: 409 });
  expect(await publicOf(document)).toBeUndefined();
});

it('lets nobody publish a language who may not publish', async () => {
  const document = await announcement({ title: 'Half' });
  const { version } = await languagesOf(document);
  const editor = await stack.login('editor');
  const path = `/releases/publish-languages/announcements/${document.id}`;
  expect((await editor.request('POST', path, { version, languages: { only: ['bg'] } })).status).toBe(403);
});

describe('a publication of several documents from the list', () => {
  interface Bulk {
    docs: Document[];
    errors: { id: string; message: string }[];
  }
  const publishMany = (documents: Document[]) => {
    const ids = documents.map(({ id }) => id).join(',');
    const path = `/announcements?locale=bg&draft=true&where[id][in]=${ids}`;
    return publisher.request<Bulk>('PATCH', path, published);
  };

  it('publishes those that are complete, and names the others with what they lack', async () => {
    const half = await announcement({ title: 'Half' });
    const whole = await announcement({ title: 'Whole', teaser: 'Teaser.' });
    const single = await announcement({});
    const { body } = await publishMany([half, whole, single]);
    expect(body.docs.map(({ id }) => id).toSorted()).toEqual([whole.id, single.id].toSorted());
    expect(body.errors).toEqual([
      {
        id: half.id,
        isPublic: true,
        title: complete.title,
        reason: expect.any(String),
        message: expect.stringMatching(/Пълно съобщение.*Английски.*Анонс/),
      },
    ]);
    expect(await publicOf(half)).toBeUndefined();
    expect(await publicOf(whole)).toMatchObject(complete);
    expect(await publicOf(whole, english)).toMatchObject({ title: 'Whole', teaser: 'Teaser.' });
    expect(await publicOf(single)).toMatchObject(complete);
    // Nothing of the refused one was written.
    expect(await draftOf(half, english)).toMatchObject({ title: 'Half', _status: 'draft' });
  });

  it('is no way around the permission to publish', async () => {
    const whole = await announcement({});
    const editor = await stack.login('editor');
    const path = `/announcements?locale=bg&draft=true&where[id][in]=${whole.id}`;
    expect((await editor.request('PATCH', path, published)).status).toBe(403);
    expect(await publicOf(whole)).toBeUndefined();
  });
});
