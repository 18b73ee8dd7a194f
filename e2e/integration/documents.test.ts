import { documentPath } from '@civic/content/paths';
import { sampleDocx, samplePdf } from '@civic/content/sample-files';

import { CmsClient, type Document } from '../harness/cms-client';
import { soon } from '../harness/pace';
import { makeLink, openPreview } from '../harness/previewer';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { uploadFile } from '../harness/upload';
import { eventually, pause } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;
let authorization: string;

beforeAll(async () => {
  stack = await startStack();
  [publisher, authorization] = await Promise.all([
    stack.login('publisher'),
    CmsClient.authorization(stack.cms.url, 'publisher'),
  ]);
});
afterAll(() => stack?.stop());

interface Uploaded {
  id: string;
  filename: string;
  publicAddress: string;
  pages?: number;
}

const pdf = { type: 'application/pdf' };

const upload = async (name: string, bytes: Buffer, data: object, type = 'application/octet-stream') =>
  (await uploadFile(publisher, { name, type, bytes }, { ...data }, 'documents')) as unknown as Uploaded;

const send = async (method: string, path: string, name: string, bytes: Buffer, data: object = {}, language = 'bg') => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(bytes)]), name);
  form.append('_payload', JSON.stringify(data));
  const response = await fetch(`${stack.cms.url}/api/documents${path}?locale=bg`, {
    method,
    headers: { authorization, 'accept-language': language },
    body: form,
  });
  const body = (await response.json()) as { doc?: Uploaded; errors?: { message: string }[] };
  return { status: response.status, doc: body.doc, message: body.errors?.[0]?.message ?? '' };
};

/** The path of a document on the site, and what a visitor gets there. */
const pathOf = ({ publicAddress }: Uploaded) => new URL(publicAddress).pathname;
const visit = async (path: string, headers: Record<string, string> = {}) => {
  const response = await fetch(stack.site.url + path, { headers, redirect: 'manual' });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
};
const answers = (path: string, status: number) => eventually(async () => (await visit(path)).status === status);
const pageOf = (page: Document) => documentPath('pages', 'bg', String(page.slug));
const shows = (page: Document, text: string) =>
  eventually(async () => (await stack.visitor.get(pageOf(page))).text.replace(/\s/g, ' ').includes(text));

const block = (...documents: string[]) => ({ blockType: 'downloads', documents });
const linkTo = (id: string, words: string) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: [
      {
        type: 'paragraph',
        version: 1,
        direction: null,
        format: '',
        indent: 0,
        textFormat: 0,
        children: [
          {
            type: 'link',
            version: 3,
            direction: null,
            format: '',
            indent: 0,
            fields: { linkType: 'internal', doc: { relationTo: 'documents', value: id } },
            children: [{ type: 'text', version: 1, text: words, format: 0, style: '', mode: 'normal', detail: 0 }],
          },
        ],
      },
    ],
  },
});

describe('a document of a page', () => {
  const first = samplePdf(['First']);
  // Larger than what the site reads whole, so that it is asked for again by its first byte.
  const second = Buffer.concat([first.subarray(0, 9), Buffer.alloc(1_500_000, '% more\n'), samplePdf(['A', 'B', 'C'])]);
  let document: Uploaded;
  let page: Document;

  beforeAll(async () => {
    document = await upload(
      'Доклад 100 % готов.pdf',
      first,
      { title: 'Доклад: 100 % готов', languages: ['bg'] },
      pdf.type,
    );
    const { body } = await publisher.request<{ doc: Document }>('POST', '/pages?locale=bg&draft=true&depth=0', {
      title: 'Страница с файл',
      layout: [block(document.id)],
      _status: 'draft',
    });
    page = body.doc;
  });

  it('has a readable name and address, and its pages counted', () => {
    expect(document).toMatchObject({ filename: 'doklad-100-gotov.pdf', pages: 1 });
    expect(pathOf(document)).toBe(`/documents/${document.id}/doklad-100-gotov.pdf`);
  });

  it('is hidden while only a draft shows it, from visitors and from whoever asks the CMS', async () => {
    expect((await visit(pathOf(document))).status).toBe(404);
    for (const path of [`/file/${document.filename}`, `/${document.id}/file`, `/${document.id}`]) {
      const response = await fetch(`${stack.cms.url}/api/documents${path}`);
      expect([path, response.status >= 400]).toEqual([path, true]);
      await response.body?.cancel();
    }
  });

  it('is out with the page, under its name, with its type', async () => {
    page = await publisher.publish('pages', page.id, {});
    await shows(page, 'PDF · 1 kB · 1 страница · ');
    const { status, headers, bytes } = await visit(pathOf(document));
    expect([status, bytes.equals(first)]).toEqual([200, true]);
    expect(Object.fromEntries(headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'cache-control': 'public, max-age=0, must-revalidate',
      'content-disposition': `inline; filename="______ 100 _ _____.pdf"; filename*=UTF-8''${encodeURIComponent('Доклад 100 % готов.pdf')}`,
    });
    const { status: again } = await visit(pathOf(document), { 'if-none-match': headers.get('etag') ?? '' });
    expect(again).toBe(304);
  });

  it('has one address: another name leads there', async () => {
    const { status, headers } = await visit(`/documents/${document.id}/other-name.pdf`);
    expect([status, headers.get('location')]).toEqual([307, pathOf(document)]);
    expect((await visit('/documents/none/a.pdf')).status).toBe(404);
    expect((await visit(`/documents/${crypto.randomUUID()}/a.pdf`)).status).toBe(404);
  });

  it('is replaced under the same address, on the page too; the earlier file stays for staff alone', async () => {
    const { doc, status } = await send('PATCH', `/${document.id}`, 'nov doklad.PDF', second);
    expect([status, doc?.pages, doc?.publicAddress]).toEqual([200, 3, document.publicAddress]);
    expect(doc?.filename).not.toBe(document.filename);
    await eventually(async () => (await visit(pathOf(document))).bytes.equals(second));
    await shows(page, 'PDF · 1,4 MB · 3 страници');
    const earlier = (headers: Record<string, string>) =>
      fetch(`${stack.cms.url}/api/documents/file/${document.filename}`, { headers });
    expect((await earlier({})).status).toBeGreaterThanOrEqual(400);
    expect(Buffer.from(await (await earlier({ authorization })).arrayBuffer()).equals(first)).toBe(true);
  });

  it('gets the earlier file back with an earlier version', async () => {
    const query = `/documents/versions?where[parent][equals]=${document.id}&depth=0&sort=createdAt`;
    const { body } = await publisher.get<{ docs: { id: string; version: Uploaded }[] }>(query);
    const version = body.docs.find((one) => one.version.filename === document.filename);
    const restored = await publisher.request('POST', `/documents/versions/${version?.id}?depth=0`);
    expect(restored.status).toBe(200);
    await eventually(async () => (await visit(pathOf(document))).bytes.equals(first));
    await shows(page, 'PDF · 1 kB · 1 страница');
  });

  it('cannot be deleted while the page shows it, and is gone with the page', async () => {
    const refused = await publisher.request<{ errors: { message: string }[] }>('DELETE', `/documents/${document.id}`);
    expect([refused.status, refused.body.errors[0]?.message]).toEqual([
      409,
      expect.stringContaining('„Страница с файл“'),
    ]);
    await publisher.unpublish('pages', page.id);
    await answers(pathOf(document), 404);
    const moved = await publisher.request('PATCH', `/documents/${document.id}`, {
      deletedAt: new Date().toISOString(),
    });
    expect(moved.status).toBe(200);
    const inBin = await fetch(`${stack.cms.url}/api/documents/file/${document.filename}`, {
      headers: { authorization },
    });
    expect(inBin.status).toBe(200);
    await inBin.body?.cancel();
    expect((await publisher.request('DELETE', `/documents/${document.id}?trash=true`)).status).toBe(200);
    await eventually(async () => {
      const gone = await fetch(`${stack.cms.url}/api/documents/file/${document.filename}`, {
        headers: { authorization },
      });
      await gone.body?.cancel();
      return gone.status === 404;
    });
  });
});

describe('a document of what is still to come', () => {
  it('waits for the reveal of the text that leads to it, and is seen ahead in a preview', async () => {
    const document = await upload('plan.docx', sampleDocx(['План'], 4), { title: 'План', languages: ['bg'] });
    const revealAt = soon(12);
    const announcement = await publisher.publishNew('announcements', {
      title: 'Планът предстои',
      teaser: 'Скоро.',
      body: linkTo(document.id, 'Планът'),
      comingSoon: true,
      revealAt,
      expected: { precision: 'exact', date: revealAt, certainty: 'confirmed' },
    });
    const hidden = await visit(pathOf(document));
    const preview = await openPreview((await makeLink(publisher, { instant: '2090-01-01T07:00:00.000Z' })).url);
    const ahead = await preview.get(pathOf(document));
    const isBefore = Date.now() < Date.parse(revealAt);
    expect(isBefore ? hidden.status : 404).toBe(404);
    expect([ahead.status, ahead.headers.get('cache-control')]).toEqual([200, expect.stringContaining('no-store')]);
    await pause(Math.max(0, Date.parse(revealAt) - Date.now()));
    await answers(pathOf(document), 200);
    const { text } = await stack.visitor.get(documentPath('announcements', 'bg', String(announcement.slug)));
    expect(text).toContain(`href="${pathOf(document)}"`);
    expect(text.replace(/<!-- -->/g, '')).toMatch(/Планът \(DOCX, \d+\skB\)/);
  });

  it('comes with a release and goes with its end', async () => {
    const releases = releasesOf(publisher);
    const document = await upload('срок.csv', Buffer.from('Дата;Час\n1;2\n'), { title: 'Срок', languages: ['bg'] });
    const page = await publisher.publishNew('pages', { title: 'Със срок' });
    await publisher.saveDraft('pages', page.id, { layout: [block(document.id)] });
    // The end is moved near once the release has been seen.
    const endAt = '2090-01-01T07:00:00.000Z';
    const release = await releases.schedule([{ type: 'pages', id: page.id }], soon(6), { endAt });
    expect(release.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    await releases.settled(release.id);
    await answers(pathOf(document), 200);
    const { headers } = await visit(pathOf(document));
    expect(headers.get('content-disposition')).toMatch(/^attachment; /);
    expect(headers.get('content-type')).toBe('text/csv');
    await releases.endSoon(release.id);
    await answers(pathOf(document), 404);
  });
});

describe('what is refused', () => {
  it.each([
    ['page.html', Buffer.from('<script>alert(1)</script>'), /не се приемат/],
    ['picture.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /не се приемат/],
    ['macro.docm', sampleDocx(['x'], 1), /макроси/],
    ['old.doc', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), /стар формат/],
    ['renamed.pdf', sampleDocx(['x'], 1), /не отговаря на името/],
    ['locked.pdf', samplePdf(['One'], 'to-open'), /заключен с парола/],
    ['half.pdf', samplePdf(['One']).subarray(0, 200), /е повреден/],
    ['page.csv', Buffer.from('<!doctype html><script>'), /не отговаря на името/],
  ])('%s', async (name, bytes, message) => {
    const { status, message: said } = await send('POST', '', name, bytes, { title: 'Отказан', languages: ['bg'] });
    expect([status, said]).toEqual([400, expect.stringMatching(message)]);
  });

  it('says why in the language of the admin', async () => {
    const { message } = await send('POST', '', 'macro.xlsm', sampleDocx(['x'], 1), { title: 'Refused' }, 'en');
    expect(message).toContain('macros');
  });

  it('is a replacement by a file of another kind, because the address names the kind', async () => {
    // A password that only forbids changes keeps no visitor from reading.
    const document = await upload('a.pdf', samplePdf(['One'], 'to-change'), { title: 'Вид', languages: ['bg'] });
    const { status, message } = await send('PATCH', `/${document.id}`, 'a.docx', sampleDocx(['x'], 1));
    expect([status, message]).toEqual([400, expect.stringContaining('DOCX')]);
  });
});
