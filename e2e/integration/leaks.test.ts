import { addressedTypes, documentTypes, globalTypes } from '@civic/content/content-types';

import type { CmsClient } from '../harness/cms-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { photograph, uploadFile, uploadPicture } from '../harness/upload';
import { eventually } from '../harness/wait';

/** Strings that stand in hidden content only: wherever one turns up, something leaked. */
const canaries = {
  draft: 'kanarche-chernova',
  pending: 'kanarche-predstoyashto',
  body: 'kanarche-tyalo',
  gone: 'kanarche-premahnato',
};

let stack: Stack;
let publisher: CmsClient;
const ids: Record<keyof typeof canaries, string> = { draft: '', pending: '', body: '', gone: '' };

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  const city = await publisher.find('cities', 'name', 'София');
  const common = { cities: [city.id], teaser: 'Кратък текст.' };
  const draft = await publisher.request<{ doc: { id: string } }>('POST', '/announcements?locale=bg&draft=true', {
    ...common,
    title: canaries.draft,
    teaser: canaries.draft,
    _status: 'draft',
  });
  ids.draft = draft.body.doc.id;
  const pending = await publisher.publishNew('announcements', {
    ...common,
    title: canaries.pending,
    body: richText(canaries.pending),
    publishAt: '2099-01-01T07:00:00.000Z',
  });
  ids.pending = pending.id;
  const withheld = await publisher.publishNew('announcements', {
    ...common,
    title: 'Очаквайте',
    body: richText(canaries.body),
    comingSoon: true,
    expected: { precision: 'unknown', certainty: 'provisional' },
  });
  ids.body = withheld.id;
  const gone = await publisher.publishNew('announcements', {
    ...common,
    title: 'Премахнато',
    teaser: canaries.gone,
    body: richText(canaries.gone),
    changeNote: canaries.gone,
    publishAt: '2021-01-01T07:00:00.000Z',
    expireAt: '2022-01-01T07:00:00.000Z',
    expireOutcome: 'gone',
  });
  ids.gone = gone.id;
});
afterAll(() => stack?.stop());

const leaked = (answer: unknown) => Object.values(canaries).filter((canary) => JSON.stringify(answer).includes(canary));

function attempts(): string[] {
  const everyId = Object.values(ids);
  const lists = [
    '',
    '?draft=true',
    '?draft=false',
    '?locale=all',
    '?depth=3',
    '?limit=0&locale=all&depth=2&draft=true',
    '?trash=true',
  ];
  const hidden = ['title', 'body', 'teaser', '_status', 'publishAt', 'initiative.title', 'cities.name'];
  return [
    ...lists.map((query) => `/announcements${query}`),
    ...everyId.flatMap((id) => [
      `/announcements/${id}`,
      `/announcements/${id}?draft=true&locale=all`,
      `/announcements/versions/${id}`,
    ]),
    ...everyId.map((id) => `/announcements?where[id][equals]=${id}&draft=true`),
    ...['title', 'body', 'teaser', 'changeNote'].map(
      (field) => `/announcements?where[${field}][like]=kanarche&locale=all`,
    ),
    ...hidden.map((field) => `/announcements?sort=${field}&locale=bg`),
    ...['body', 'title'].map((field) => `/announcements?select[${field}]=true&locale=bg`),
    `/announcements?select[revealAt]=false&select[comingSoon]=false&select[publishAt]=false&locale=bg`,
    `/announcements?where[or][0][_status][equals]=draft&where[or][1][title][exists]=true`,
    `/announcements/count?where[title][like]=kanarche`,
    '/announcements/versions',
    '/announcements/versions?where[version.title][like]=kanarche',
    `/cities?depth=2&joins[announcements][limit]=50&locale=bg`,
    `/cities?populate[announcements][body]=true&depth=2&locale=bg`,
    `/cities?joins[announcements][where][title][like]=kanarche&locale=bg`,
    `/initiatives?depth=5&locale=all`,
    `/globals/home?depth=5&draft=true`,
    `/deliveries`,
    `/deliveries?where[title][like]=kanarche`,
    `/redirects`,
    `/users`,
    `/payload-preferences`,
    `/payload-locked-documents`,
  ];
}

describe('an anonymous request', () => {
  it('reads no collection and no global', async () => {
    for (const path of [
      ...documentTypes.map((type) => `/${type}`),
      ...globalTypes.map((slug) => `/globals/${slug}`),
      '/users',
      '/deliveries',
      '/redirects',
    ]) {
      const { status, body } = await stack.anonymous.get(path);
      expect([path, status]).toEqual([path, 403]);
      expect(body).not.toHaveProperty('docs');
    }
  });
  it('gets no canary, whatever it asks', async () => {
    for (const path of attempts()) {
      const answer = await stack.anonymous.get(path);
      expect([path, leaked(answer.body)]).toEqual([path, []]);
      expect([path, answer.status >= 400]).toEqual([path, true]);
    }
  });
  it('writes nothing', async () => {
    for (const type of addressedTypes) {
      expect((await stack.anonymous.request('POST', `/${type}`, { title: 'x' })).status).toBe(403);
    }
  });
});

describe("the site's key", () => {
  it('reads what visitors may see', async () => {
    const { status, body } = await stack.sitePrincipal.get<{ docs: unknown[] }>('/cities?locale=bg&depth=0&limit=100');
    expect(status).toBe(200);
    expect(body.docs.length).toBeGreaterThanOrEqual(21);
  });
  it('gets no canary, whatever it asks', async () => {
    for (const path of attempts()) {
      const answer = await stack.sitePrincipal.get(path);
      expect([path, leaked(answer.body)]).toEqual([path, []]);
    }
  });
  it('learns nothing from whether a query on a hidden field finds something', async () => {
    const oracles = [
      (text: string) => `/announcements?where[body][like]=${text}&locale=bg`,
      (text: string) => `/announcements?where[title][like]=${text}&locale=bg`,
      (text: string) => `/announcements?where[initiative.title][like]=${text}&locale=bg`,
      (text: string) => `/cities?where[announcements.title][like]=${text}&locale=bg`,
      (text: string) => `/announcements/count?where[body][like]=${text}&locale=bg`,
    ];
    for (const oracle of oracles) {
      const hit = await stack.sitePrincipal.get(oracle('kanarche'));
      const miss = await stack.sitePrincipal.get(oracle('nothing-like-it'));
      expect([oracle('…'), hit.status, hit.body]).toEqual([oracle('…'), miss.status, miss.body]);
    }
  });
  it('sees the teaser and not the body of what is coming soon, and nothing of what is pending', async () => {
    const soon = await stack.sitePrincipal.get<{ docs: Record<string, unknown>[] }>(
      `/announcements?where[id][equals]=${ids.body}&locale=bg&depth=0`,
    );
    expect(soon.body.docs).toHaveLength(1);
    expect(soon.body.docs[0]).toMatchObject({ title: 'Очаквайте', teaser: 'Кратък текст.' });
    expect(soon.body.docs[0]?.body ?? null).toBeNull();
    const pending = await stack.sitePrincipal.get<{ docs: unknown[] }>(
      `/announcements?where[id][equals]=${ids.pending}&locale=bg&depth=0`,
    );
    expect(pending.body.docs).toHaveLength(0);
  });
  it('learns the address of what is gone, and nothing else', async () => {
    for (const query of [`?where[id][equals]=${ids.gone}&`, `/${ids.gone}?`]) {
      const { body } = await stack.sitePrincipal.get(`/announcements${query}locale=bg&depth=0`);
      const left = 'docs' in body ? (body.docs as object[])[0] : body;
      expect(left).toMatchObject({ id: ids.gone, slug: 'premahnato', expireOutcome: 'gone' });
      const names = ['_status', 'expireAt', 'expireOutcome', 'id', 'publishAt', 'slug'];
      expect(Object.keys(left ?? {}).sort()).toEqual(names);
    }
  });
  it('writes nothing', async () => {
    expect((await stack.sitePrincipal.request('POST', '/pages', { title: 'x' })).status).toBe(403);
    expect(
      (await stack.sitePrincipal.request('PATCH', `/announcements/${ids.body}`, { title: 'x' })).status,
    ).toBeGreaterThanOrEqual(400);
  });
});

it('shows a visitor no canary on any page', async () => {
  const gone = '/bg/announcements/premahnato';
  const feeds = ['feed.xml', 'feed.json', 'calendar.ics'].map((name) => `/bg/announcements/${name}`);
  for (const path of [
    '/bg',
    '/bg/announcements',
    '/bg/cities',
    gone,
    ...feeds,
    '/sitemap.xml',
    '/api/announcements?locale=bg',
  ]) {
    expect([path, leaked((await stack.visitor.get(path)).text)]).toEqual([path, []]);
  }
});

describe('a file', () => {
  const anonymously = async (filename: string) => (await fetch(`${stack.cms.url}/api/media/file/${filename}`)).status;
  const onSite = (filename: string) => stack.visitor.status(`/media/${filename}`);

  it('obeys its owner: hidden with it, visible with it, hidden again', async () => {
    const picture = await uploadPicture(publisher, 'probna-kartina.png');
    expect(await anonymously(picture.filename)).toBeGreaterThanOrEqual(400);
    expect(await onSite(picture.filename)).toBe(404);
    const owner = await publisher.publishNew('announcements', {
      title: 'С картина',
      teaser: 'Кратък текст.',
      image: picture.id,
      publishAt: '2099-01-01T07:00:00.000Z',
    });
    expect(await anonymously(picture.filename)).toBeGreaterThanOrEqual(400);
    await publisher.publish('announcements', owner.id, { publishAt: '2021-01-01T07:00:00.000Z' });
    expect(await anonymously(picture.filename)).toBe(200);
    await eventually(async () => (await onSite(picture.filename)) === 200);
    await publisher.unpublish('announcements', owner.id);
    expect(await anonymously(picture.filename)).toBeGreaterThanOrEqual(400);
    await eventually(async () => (await onSite(picture.filename)) === 404);
  });

  it('tells nobody who made it and where, whatever it was called', async () => {
    expect(photograph.bytes.includes(photograph.author)).toBe(true);
    const file = { name: '.Снимка на площада %2f #1?.JPG', type: 'image/jpeg', bytes: photograph.bytes };
    const picture = await uploadFile(publisher, file, { decorative: true });
    expect(picture.filename).toBe('snimka-na-ploshtada-2f-1.jpg');
    expect(picture).toMatchObject({ width: 1, height: 2 });
    await publisher.publishNew('announcements', {
      title: 'Със снимка',
      teaser: 'Кратък текст.',
      image: picture.id,
      publishAt: '2021-01-01T07:00:00.000Z',
    });
    await eventually(async () => (await onSite(picture.filename)) === 200);
    for (const url of [`${stack.cms.url}/api/media/file/`, `${stack.site.url}/media/`]) {
      const bytes = Buffer.from(await (await fetch(`${url}${picture.filename}`)).arrayBuffer());
      expect(bytes.subarray(0, 3)).toEqual(photograph.bytes.subarray(0, 3));
      expect(['Exif', photograph.author].filter((told) => bytes.includes(told))).toEqual([]);
    }
  });

  it.each(['application/octet-stream', 'video/mp4'])('tells no more when it is sent as %s', async (type) => {
    const picture = await uploadFile(
      publisher,
      { name: 'druga.jpg', type, bytes: photograph.bytes },
      { decorative: true },
    );
    expect(picture.mimeType).toBe('image/jpeg');
    await publisher.publishNew('announcements', {
      title: `Изпратена като ${type}`,
      teaser: 'Кратък текст.',
      image: picture.id,
      publishAt: '2021-01-01T07:00:00.000Z',
    });
    const url = `${stack.cms.url}/api/media/file/${picture.filename}`;
    const bytes = Buffer.from(await (await fetch(url)).arrayBuffer());
    expect(bytes.subarray(0, 3)).toEqual(photograph.bytes.subarray(0, 3));
    expect(bytes.includes(photograph.author)).toBe(false);
  });

  it('is refused in words if it is cut off', async () => {
    const bytes = photograph.bytes.subarray(0, photograph.bytes.length - 60);
    const file = { name: 'skasana.jpg', type: 'image/jpeg', bytes };
    await expect(uploadFile(publisher, file, { decorative: true })).rejects.toThrow('повреден или непълен');
  });
});
