import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { addressedTypes, contentTypeOf } from '@civic/content/content-types';

import { calmly } from '../harness/calmly';
import type { CmsClient, Document } from '../harness/cms-client';
import { mainOf, makeLink, openPreview, type LinkWish, type Previewer } from '../harness/previewer';
import { releasesOf } from '../harness/release-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { uploadPicture } from '../harness/upload';

let stack: Stack;
let editor: CmsClient;
let publisher: CmsClient;
let releases: ReturnType<typeof releasesOf>;

beforeAll(async () => {
  stack = await startStack();
  [editor, publisher] = await Promise.all([stack.login('editor'), stack.login('publisher')]);
  releases = releasesOf(publisher);
});
afterAll(() => stack?.stop());

const year = (number: number) => `${number}-01-01T07:00:00.000Z`;
const look = async (wish: LinkWish): Promise<Previewer> => openPreview((await makeLink(editor, wish)).url);

async function draft(type: string, data: object): Promise<Document> {
  const { body } = await publisher.request<{ doc: Document }>('POST', `/${type}?locale=bg&depth=0&draft=true`, {
    ...data,
    _status: 'draft',
  });
  return body.doc;
}

/** Whether the page itself, and not the bar above it, says something; its status where it says nothing. */
async function says(previewer: Pick<Previewer, 'get'>, path: string, text: string) {
  const page = await previewer.get(path);
  return page.status === 200 ? mainOf(page.text).includes(text) : page.status;
}

describe('the windows of an announcement', () => {
  let path = '';
  const teaser = 'kanarche-anons';
  const body = 'kanarche-tyalo';

  beforeAll(async () => {
    const announcement = await publisher.publishNew('announcements', {
      title: 'Предстоящо',
      teaser,
      body: richText(body),
      publishAt: year(2090),
      comingSoon: true,
      revealAt: year(2091),
      expected: { precision: 'exact', date: year(2091), certainty: 'confirmed' },
      expireAt: year(2092),
      expireOutcome: 'gone',
    });
    path = `/bg/announcements/${String(announcement.slug)}`;
  });

  it.each([
    ['before it is out', year(2089), 404, 404],
    ['when it is out', year(2090), true, false],
    ['when it is revealed', year(2091), true, true],
    ['when it is over', year(2092), 410, 410],
  ])('%s', async (_, instant, seesTeaser, seesBody) => {
    const preview = await look({ instant });
    expect([await says(preview, path, teaser), await says(preview, path, body)]).toEqual([seesTeaser, seesBody]);
    const isListed = seesTeaser === true;
    expect(await says(preview, '/bg/announcements', teaser)).toBe(isListed);
    const list = await preview.get('/api/announcements?locale=bg', { accept: 'application/json' });
    expect([list.text.includes(teaser), list.text.includes(body)]).toEqual([isListed, false]);
    expect(list.headers.get('cache-control')).toMatch(/no-store/);
  });

  it('can be looked at one after the other through one link', async () => {
    const preview = await look({ instant: year(2090) });
    expect(await says(preview, path, body)).toBe(false);
    await preview.at(year(2091));
    expect(await says(preview, path, body)).toBe(true);
    await preview.at(null);
    expect(await says(preview, path, body)).toBe(404);
  });

  it('are told as transitions, and as links that work without JavaScript', async () => {
    const { text } = await (await look({ instant: year(2090) })).get('/bg');
    expect(text).toContain('Разглеждате сайта към');
    for (const event of [
      'Обявява се „Предстоящо“',
      'Разкрива се пълният текст на „Предстоящо“',
      'Изтича срокът на „Предстоящо“',
    ])
      expect(text).toContain(event);
    expect(text).toContain(`href="/api/preview/at?instant=${encodeURIComponent(year(2091))}&amp;path=%2Fbg"`);
  });
});

describe('releases', () => {
  it('show what was pinned, in lists and at its address, and nothing of later edits', async () => {
    const city = await draft('cities', { name: 'Бъдещоград', country: 'BG', summary: 'Закрепено.' });
    await releases.schedule([{ type: 'cities', id: city.id }], year(2090));
    await publisher.saveDraft('cities', city.id, { summary: 'По-късно.' });
    const [before, then] = [await look({ instant: year(2089) }), await look({ instant: year(2090) })];
    const path = '/bg/cities/badeshtograd';
    expect([await says(before, path, ''), await says(before, '/bg/cities', 'Бъдещоград')]).toEqual([404, false]);
    expect([await says(then, path, 'Закрепено.'), await says(then, '/bg/cities', 'Бъдещоград')]).toEqual([true, true]);
    expect(await says(then, path, 'По-късно.')).toBe(false);
  });

  it('take down, and bring back at their end', async () => {
    const city = await publisher.publishNew('cities', { name: 'Изчезващо', country: 'BG' });
    const path = `/bg/cities/${String(city.slug)}`;
    await releases.schedule([{ type: 'cities', id: city.id, action: 'unpublish' }], year(2090), { endAt: year(2091) });
    const preview = await look({ instant: year(2090) });
    expect([await says(preview, path, ''), await says(preview, '/bg/cities', 'Изчезващо')]).toEqual([404, false]);
    await preview.at(year(2091));
    expect([await says(preview, path, ''), await says(preview, '/bg/cities', 'Изчезващо')]).toEqual([true, true]);
    expect(await stack.visitor.status(path)).toBe(200);
  });

  it('of one language leave the other language and what is shared alone', async () => {
    const city = await publisher.publishNew('cities', { name: 'Двуезично', country: 'BG', summary: 'Старо.' });
    await publisher.publish('cities', city.id, { name: 'Dvuezichno', summary: 'Old.' }, 'en');
    await publisher.saveDraft('cities', city.id, { summary: 'Ново.' });
    await publisher.saveDraft('cities', city.id, { summary: 'New.' }, 'en');
    await releases.schedule([{ type: 'cities', id: city.id, locales: ['en'] }], year(2090));
    const preview = await look({ instant: year(2090) });
    expect(await says(preview, '/bg/cities/dvuezichno', 'Старо.')).toBe(true);
    expect(await says(preview, '/en/cities/dvuezichno', 'New.')).toBe(true);
  });

  it('lead from an old address to the new one', async () => {
    const page = await publisher.publishNew('pages', { title: 'Стар път' });
    await publisher.saveDraft('pages', page.id, { slug: 'nov-pat' });
    await releases.schedule([{ type: 'pages', id: page.id }], year(2090));
    const preview = await look({ instant: year(2090) });
    const moved = await preview.get('/bg/star-pat');
    expect([moved.status, moved.headers.get('location')]).toEqual([307, '/bg/nov-pat']);
    expect(await says(preview, '/bg/nov-pat', 'Стар път')).toBe(true);
    expect([await stack.visitor.status('/bg/star-pat'), await stack.visitor.status('/bg/nov-pat')]).toEqual([200, 404]);
  });

  it('bring announcements whose own windows are obeyed', async () => {
    const announcement = await draft('announcements', {
      title: 'От бъдещето',
      teaser: 'Кратко.',
      body: richText('kanarche-badeshte'),
      comingSoon: true,
      revealAt: year(2095),
    });
    await releases.schedule([{ type: 'announcements', id: announcement.id }], year(2094));
    const path = '/bg/announcements/ot-badeshteto';
    const preview = await look({ instant: year(2094) });
    expect([await says(preview, path, 'Кратко.'), await says(preview, path, 'kanarche-badeshte')]).toEqual([
      true,
      false,
    ]);
    await preview.at(year(2095));
    expect(await says(preview, path, 'kanarche-badeshte')).toBe(true);
  });
});

describe('files', () => {
  it('that only the future shows load in the preview, kept by nobody, and for no visitor', async () => {
    const picture = await uploadPicture(publisher, 'badeshta-kartina.png');
    await publisher.publishNew('announcements', {
      title: 'С картина',
      teaser: 'Кратко.',
      image: picture.id,
      publishAt: year(2090),
    });
    const preview = await look({ instant: year(2090) });
    const path = `/media/${picture.filename}`;
    const file = await preview.get(path, { accept: 'image/*' });
    expect([file.status, file.headers.get('cache-control')]).toEqual([200, 'private, no-store']);
    expect(await stack.visitor.status(path)).toBe(404);
    await preview.at(year(2089));
    expect((await preview.get(path, { accept: 'image/*' })).status).toBe(404);
  });

  it('that a draft shows load in the preview of that draft alone', async () => {
    const picture = await uploadPicture(publisher, 'chernova-kartina.png');
    const announcement = await draft('announcements', { title: 'Чернова с картина', teaser: 'К.', image: picture.id });
    const document = `announcements/${announcement.id}`;
    const path = `/media/${picture.filename}`;
    const [withDraft, without] = [await look({ document, draft: true }), await look({ document })];
    expect((await withDraft.get(path, { accept: 'image/*' })).status).toBe(200);
    expect((await without.get(path, { accept: 'image/*' })).status).toBe(404);
  });
});

describe('drafts', () => {
  it('are laid over where a grant says so, at the address that they would have', async () => {
    const page = await draft('pages', { title: 'Недописана страница', summary: 'Първо.' });
    const preview = await look({ document: `pages/${page.id}`, draft: true });
    expect(preview.location).toBe('/bg/nedopisana-stranitsa');
    expect(await says(preview, '/bg/nedopisana-stranitsa', 'Първо.')).toBe(true);
    await publisher.saveDraft('pages', page.id, { summary: 'Второ.' });
    expect(await says(preview, '/bg/nedopisana-stranitsa', 'Второ.')).toBe(true);
    expect(await says(await look({}), '/bg/nedopisana-stranitsa', '')).toBe(404);
    expect(await stack.visitor.status('/bg/nedopisana-stranitsa')).toBe(404);
  });

  it('are there at once although their date is empty, and with nothing but a title', async () => {
    for (const type of addressedTypes) {
      // An event has no page before its day is known.
      const data = { [contentTypeOf(type).titleField]: `Само име: ${type}`, start: year(2093) };
      const document = await draft(type, data);
      const preview = await look({ document: `${type}/${document.id}`, draft: true });
      expect([type, await says(preview, preview.location ?? '', `Само име: ${type}`)]).toEqual([type, true]);
    }
  });

  it('of the home page are laid over too', async () => {
    const { body } = await publisher.get<Record<string, unknown>>('/globals/home?locale=bg&depth=0');
    await publisher.request('POST', '/globals/home?locale=bg&depth=0&draft=true', {
      ...body,
      lead: 'kanarche-nachalo',
      _status: 'draft',
    });
    expect(await says(await look({ document: 'globals/home', draft: true }), '/bg', 'kanarche-nachalo')).toBe(true);
    expect(await says(await look({}), '/bg', 'kanarche-nachalo')).toBe(false);
    expect((await stack.visitor.get('/bg')).text).not.toContain('kanarche-nachalo');
  });
});

it('changes nothing for visitors: the same bytes, the same headers and no render more', async () => {
  const paths = [
    '/bg',
    '/bg/announcements',
    '/bg/cities',
    '/en',
    '/bg/niama-takava',
    '/bg/announcements/predstoyashto',
  ];
  const visit = async () => {
    const seen = await Promise.all(paths.map((path) => stack.visitor.get(path)));
    return seen.map(({ status, text, headers }) => {
      const constant = [...headers].filter(([name]) => name !== 'date');
      return { status, text, headers: Object.fromEntries(constant) };
    });
  };
  const compare = async () => {
    await visit();
    await stack.calm();
    const before = [await visit(), await stack.renders()];
    const preview = await look({ instant: year(2091) });
    for (const path of paths) await preview.get(path);
    for (const path of paths) await preview.get(path, { rsc: '1', accept: '*/*' });
    return { before, after: [await visit(), await stack.renders()] };
  };
  const { before, after } = await calmly(stack, compare);
  expect(after).toEqual(before);
});

it('leaves nothing on the disk of the site, and nothing in a log', async () => {
  const found = await readdir(stack.folder, { recursive: true, withFileTypes: true });
  const written = found.filter(({ name, parentPath }) => /\/web(\/|$)/.test(parentPath) || name.endsWith('.log'));
  const files = written.filter((entry) => entry.isFile()).map(({ name, parentPath }) => join(parentPath, name));
  expect(files.length).toBeGreaterThan(2);
  for (const file of files)
    expect([file, (await readFile(file, 'latin1')).includes('kanarche')]).toEqual([file, false]);
});
