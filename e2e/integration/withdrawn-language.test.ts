import { documentPath } from '@civic/content/paths';

import type { CmsClient, Document } from '../harness/cms-client';
import { soon } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;
let document: Document;
let paths: { bg: string; en: string };

const texts = { bg: 'balgarski-tekst', en: 'english-text' };
const hasStatus = (path: string, status: number) =>
  eventually(async () => (await stack.visitor.status(path)) === status);
const text = async (path: string) => (await stack.visitor.get(path)).text;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  document = await publisher.publishNew('announcements', {
    title: 'Двуезично съобщение',
    teaser: 'Кратък текст.',
    body: richText(texts.bg),
  });
  const english = await publisher.publish(
    'announcements',
    document.id,
    { title: 'Bilingual announcement', teaser: 'Short text.', body: richText(texts.en) },
    'en',
  );
  paths = {
    bg: documentPath('announcements', 'bg', String(document.slug)),
    en: documentPath('announcements', 'en', String(english.slug)),
  };
  await hasStatus(paths.en, 200);
  await hasStatus(paths.bg, 200);
});
afterAll(() => stack?.stop());

const withdrawEnglish = (languageWithdrawn: boolean) =>
  publisher.publish('announcements', document.id, { languageWithdrawn }, 'en');

describe('by hand', () => {
  beforeAll(() => withdrawEnglish(true));

  it('takes one language from the site, and leaves the other', async () => {
    await hasStatus(paths.en, 404);
    await eventually(async () => {
      const page = await stack.visitor.get(paths.bg);
      return page.status === 200 && page.text.includes(texts.bg) && !page.text.includes(`href="${paths.en}"`);
    });
  });

  it('proves to its editor that it is gone, and calls the document live in the other language only', async () => {
    interface Answer {
      receipt: { state: string; hidesIn: string[] };
      links: { locale: string; href: string }[];
    }
    const of = `/announcements/${document.id}`;
    const latest = async () => (await publisher.get<Answer>(`/deliveries/latest${of}`)).body;
    const receipt = async () => (await latest()).receipt;
    await eventually(async () => (await receipt()).state === 'live');
    expect((await receipt()).hidesIn).toEqual(['en']);
    expect((await latest()).links).toEqual([{ locale: 'bg', href: expect.stringContaining(paths.bg) as string }]);
    const { body } = await publisher.get<{ status: object }>(`/releases/of${of}`);
    expect(body.status).toMatchObject({ now: 'live', withdrawnIn: ['en'] });
  });

  it.each([
    '/en/announcements',
    '/en/announcements/feed.json',
    '/sitemap.xml',
    '/api/announcements?locale=en&limit=50',
  ])('leaves %s without it', async (path) => {
    await eventually(async () => !(await text(path)).includes(paths.en));
    expect(await text(path)).not.toContain('Bilingual announcement');
  });

  it.each(['en', 'all'])('gives the site no text of it (locale=%s)', async (locale) => {
    const query = `/announcements/${document.id}?locale=${locale}&fallback-locale=none&depth=0`;
    const answer = JSON.stringify((await stack.sitePrincipal.get(query)).body);
    for (const secret of [texts.en, 'Bilingual', 'Short text.']) expect(answer).not.toContain(secret);
  });

  it('keeps its texts for editors, and shows them again', async () => {
    const { body } = await publisher.get<Document>(`/announcements/${document.id}?locale=en&depth=0`);
    expect(body).toMatchObject({ title: 'Bilingual announcement', teaser: 'Short text.' });
    await withdrawEnglish(false);
    await hasStatus(paths.en, 200);
    expect(await text(paths.en)).toContain(texts.en);
  });
});

it('can be a release with a term', async () => {
  await publisher.saveDraft('announcements', document.id, { languageWithdrawn: true }, 'en');
  const releases = releasesOf(publisher);
  const dueAt = soon(3);
  const endAt = new Date(Date.parse(dueAt) + 3_600_000).toISOString();
  const release = await releases.schedule([{ type: 'announcements', id: document.id, locales: ['en'] }], dueAt, {
    endAt,
  });
  expect(await stack.visitor.status(paths.en)).toBe(200);
  expect((await releases.settled(release.id)).state).toBe('done');
  await hasStatus(paths.en, 404);
  await hasStatus(paths.bg, 200);
  expect((await releases.endSoon(release.id)).state).toBe('done');
  await hasStatus(paths.en, 200);
});
