import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';

import { documentPath } from '@civic/content/paths';

import { CmsClient } from '../harness/cms-client';
import { emptyText } from '../harness/database';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

const sees = (path: string, text: string) =>
  eventually(async () => (await stack.visitor.get(path)).text.includes(text));
const answers = (path: string, status: number) =>
  eventually(async () => {
    const seen = await stack.visitor.status(path);
    if (seen !== status) throw new Error(`${path} answers ${seen}, not ${status}`);
    return true;
  });

const pageOf = (slug: string) => documentPath('pages', 'bg', slug);

it('finds titles whatever the case of their letters', async () => {
  const { id } = await publisher.publishNew('pages', { title: 'Велоалея „Сердика“ и Park [2027]' });
  const found = async (field: string, operator: string, text: string) => {
    const query = `where[${field}][${operator}]=${encodeURIComponent(text)}&locale=bg&depth=0&limit=100`;
    const { body } = await publisher.get<{ docs: { id: string }[] }>(`/pages?${query}`);
    return body.docs.some((doc) => doc.id === id);
  };
  for (const text of ['велоалея', 'ВЕЛОАЛЕЯ', 'сердика Велоалея', 'PARK', '[2027]'])
    expect([text, await found('title', 'like', text)]).toEqual([text, true]);
  expect(await found('title', 'contains', 'СЕРДИКА“ и park')).toBe(true);
  expect(await found('title', 'not_like', 'велоАЛЕЯ')).toBe(false);
  expect(await found('title', 'like', 'велоалеи')).toBe(false);
  await publisher.delete('pages', id);
});

it('says in the language of the admin why a file is refused, and what to do', async () => {
  const refuse = async (language: string) => {
    const form = new FormData();
    form.append('file', new Blob(['II*\0nothing'], { type: 'image/tiff' }), 'plan.tiff');
    const response = await fetch(`${stack.cms.url}/api/media?locale=bg`, {
      method: 'POST',
      headers: {
        authorization: await CmsClient.authorization(stack.cms.url, 'publisher'),
        'accept-language': language,
      },
      body: form,
    });
    const { errors } = (await response.json()) as {
      errors: { data: { errors: { path: string; message: string }[] } }[];
    };
    return [response.status, ...(errors[0]?.data.errors ?? []).map(({ path, message }) => `${path}: ${message}`)];
  };
  expect(await refuse('bg')).toEqual([400, expect.stringMatching(/^file: Файлове от този вид не се приемат/)]);
  expect(await refuse('en')).toEqual([400, expect.stringMatching(/^file: Files of this kind are not accepted/)]);
});

it('refuses a title without words at the title', async () => {
  const path = '/pages?locale=bg&depth=0';
  const { body } = await publisher.request<{ errors: { data: { errors: { path: string }[] } }[] }>('POST', path, {
    title: '🎉🎉',
    _status: 'published',
  });
  expect(body.errors[0]?.data.errors.map((error) => error.path)).toEqual(['title']);
});

it('shows a change of the initiative on the public page', async () => {
  const initiative = (await publisher.get<{ docs: { id: string; slug: string }[] }>('/initiatives?locale=bg&depth=0'))
    .body.docs[0];
  if (!initiative) throw new Error('the demo content has no initiative');
  const path = documentPath('initiatives', 'bg', initiative.slug);
  expect(await stack.visitor.status(path)).toBe(200);
  await publisher.publish('initiatives', initiative.id, { summary: 'Обобщение, написано преди миг.' });
  await sees(path, 'Обобщение, написано преди миг.');
});

it('keeps a draft from visitors', async () => {
  const page = await publisher.publishNew('pages', { title: 'Отворени данни' });
  const path = pageOf(String(page.slug));
  await sees(path, 'Отворени данни');
  await publisher.saveDraft('pages', page.id, { title: 'Недовършено заглавие' });
  await publisher.publishNew('pages', { title: 'Друга страница' });
  expect((await stack.visitor.get(path)).text).not.toContain('Недовършено заглавие');
  await publisher.delete('pages', page.id);
});

it('takes a page down whatever its edits are, and keeps them', async () => {
  const other = await publisher.publishNew('pages', { title: 'Съседна страница' });
  const page = await publisher.publishNew('pages', { title: 'Сваляна страница' });
  await publisher.saveDraft('pages', page.id, { title: 'Сваляна, поправена', slug: other.slug });
  await answers(pageOf(String(page.slug)), 200);
  await publisher.unpublish('pages', page.id);
  await answers(pageOf(String(page.slug)), 404);
  await answers(pageOf(String(other.slug)), 200);
  const { body } = await publisher.get(`/pages/${page.id}?locale=bg&depth=0&draft=true`);
  expect(body).toMatchObject({ title: 'Сваляна, поправена', slug: other.slug, _status: 'draft' });
});

it('answers 404, 200, 404, 200 as a page is published, taken down and published again', async () => {
  const path = pageOf('grafik-na-razgovorite');
  expect(await stack.visitor.status(path)).toBe(404);
  const page = await publisher.publishNew('pages', { title: 'График на разговорите' });
  expect(page.slug).toBe('grafik-na-razgovorite');
  await answers(path, 200);
  await publisher.unpublish('pages', page.id);
  await answers(path, 404);
  await publisher.publish('pages', page.id);
  await answers(path, 200);
  await publisher.delete('pages', page.id);
  await answers(path, 404);
});

it('keeps each of those answers while the CMS is stopped', async () => {
  const path = pageOf('prekasvane');
  const whileStopped = async (status: number) => {
    await stack.cms.stop();
    try {
      for (let visit = 0; visit < 3; visit += 1) expect(await stack.visitor.status(path)).toBe(status);
    } finally {
      await stack.cms.start();
    }
  };
  expect(await stack.visitor.status(path)).toBe(404);
  await whileStopped(404);
  const page = await publisher.publishNew('pages', { title: 'Прекъсване' });
  await answers(path, 200);
  await whileStopped(200);
  await publisher.unpublish('pages', page.id);
  await answers(path, 404);
  await whileStopped(404);
  await publisher.publish('pages', page.id);
  await answers(path, 200);
  await whileStopped(200);
  await publisher.delete('pages', page.id);
});

it('freezes the slug at first publication and redirects from the old path for ever', async () => {
  const page = await publisher.publishNew('pages', { title: 'Стар адрес' });
  await answers(pageOf('star-adres'), 200);
  const renamed = await publisher.publish('pages', page.id, { title: 'Ново заглавие' });
  expect(renamed.slug).toBe('star-adres');
  await publisher.publish('pages', page.id, { slug: 'nov-adres' });
  await answers(pageOf('nov-adres'), 200);
  await answers(pageOf('star-adres'), 308);
  expect((await stack.visitor.get(pageOf('star-adres'))).headers.get('location')).toContain(pageOf('nov-adres'));
  await publisher.publish('pages', page.id, { slug: 'tretiy-adres' });
  await eventually(async () =>
    (await stack.visitor.get(pageOf('star-adres'))).headers.get('location')?.includes(pageOf('tretiy-adres')),
  );
  await publisher.delete('pages', page.id);
  await answers(pageOf('star-adres'), 404);
  await answers(pageOf('tretiy-adres'), 404);
});

it('takes a deleted city out of the list and of the initiative', async () => {
  const city = await publisher.publishNew('cities', { name: 'Пробен град', country: 'BG' });
  await sees('/bg/cities', 'Пробен град');
  await publisher.delete('cities', city.id);
  await eventually(async () => !(await stack.visitor.get('/bg/cities')).text.includes('Пробен град'));
});

it('shows a page in the language it exists in and says so in the other', async () => {
  const page = await publisher.publishNew('pages', { title: 'Само на български' });
  await answers(pageOf('samo-na-balgarski'), 200);
  expect(await stack.visitor.status('/en/samo-na-balgarski')).toBe(404);
  await publisher.publish('pages', page.id, { title: 'Bulgarian and English' }, 'en');
  await answers('/en/bulgarian-and-english', 200);
  expect(await stack.visitor.status('/bg/bulgarian-and-english')).toBe(404);
  await publisher.delete('pages', page.id);
});

it('keeps the feeds and lists of a language in which an announcement has a title and no teaser', async () => {
  const { id } = await publisher.publishNew('announcements', {
    title: 'Преведено наполовина',
    teaser: 'Кратък текст.',
  });
  await publisher.publish('announcements', id, { title: 'Translated by half', teaser: 'Soon gone.' }, 'en');
  const outputs = ['', '/feed.xml', '/feed.json'].map((output) => `/en/announcements${output}`);
  for (const path of outputs) await sees(path, 'Soon gone.');
  const url = String(stack.cmsEnv.DATABASE_URL);
  await emptyText(url, { type: 'announcements', id, field: 'teaser', locale: 'en' });
  // Bulgarian alone can still be published, and the site reads the document anew.
  await publisher.saveDraft('announcements', id, { teaser: 'Друг кратък текст.' });
  const { version } = (await publisher.get<{ version: string }>(`/releases/languages/announcements/${id}`)).body;
  const choice = { version, languages: { only: ['bg'] } };
  await publisher.request('POST', `/releases/publish-languages/announcements/${id}`, choice);
  for (const path of outputs) {
    await eventually(async () => !(await stack.visitor.get(path)).text.includes('Soon gone.'));
    await sees(path, 'Translated by half');
  }
  for (const path of [...outputs, '/en', '/en/announcements/calendar.ics', '/sitemap.xml']) {
    expect([path, await stack.visitor.status(path)]).toEqual([path, 200]);
  }
  await publisher.delete('announcements', id);
});

it('writes a receipt that says when visitors had it', async () => {
  const begun = Date.now();
  const page = await publisher.publishNew('pages', { title: 'Разписка' });
  const delivery = await eventually(async () => {
    const query = `/deliveries?depth=0&sort=-createdAt&limit=20`;
    const { body } = await publisher.get<{ docs: Record<string, unknown>[] }>(query);
    return body.docs.find((row) => JSON.stringify(row).includes(page.id) && row.state === 'live');
  });
  const [savedAt, liveAt] = [Date.parse(String(delivery.savedAt)), Date.parse(String(delivery.liveAt))];
  const order = [begun, savedAt, liveAt, Date.now()];
  expect(order).toEqual([...order].sort((one, other) => one - other));
  await publisher.delete('pages', page.id);
});

it('lets caches keep nothing without asking, and answers 304 to who asks', async () => {
  // `fetch` would ask for a new answer whenever it sends a condition.
  const ask = async (path: string, headers: Record<string, string> = {}) => {
    const [answer] = (await once(get(stack.site.url + path, { headers }), 'response')) as [IncomingMessage];
    answer.resume();
    return answer;
  };
  const paths = ['/bg', '/bg/announcements', '/bg/announcements/feed.xml', '/bg/cities/none', '/sitemap.xml'];
  for (const path of paths) {
    const { headers } = await ask(path);
    expect([path, headers['cache-control']]).toEqual([path, 'public, max-age=0, must-revalidate']);
  }
  const { etag } = (await ask('/bg')).headers;
  expect((await ask('/bg', { 'if-none-match': String(etag) })).statusCode).toBe(304);
});

describe('what people type', () => {
  const linked = (url: string) => {
    const text = richText('към сайта');
    const [paragraph] = text.root.children;
    const link = {
      type: 'link',
      version: 3,
      format: '',
      indent: 0,
      direction: 'ltr',
      fields: { linkType: 'custom', url },
    };
    Object.assign(paragraph as object, { children: [{ ...link, id: 'a1', children: paragraph?.children }] });
    return text;
  };
  interface Linked {
    body: { root: { children: { children: { fields: { url: string } }[] }[] } };
  }

  it.each([
    ['www.sofia.bg/новини', 'https://www.sofia.bg/%D0%BD%D0%BE%D0%B2%D0%B8%D0%BD%D0%B8'],
    ['02 / 987 65 43', 'tel:029876543'],
    ['a@sofia.bg', 'mailto:a@sofia.bg'],
  ])('stores the target %s of a link in a text as visitors follow it', async (url, target) => {
    const city = await publisher.publishNew('cities', { name: 'С връзка', country: 'BG', body: linked(url) });
    const { body } = await publisher.get<Linked>(`/cities/${city.id}?locale=bg&depth=0`);
    expect(body.body.root.children[0]?.children[0]?.fields.url).toBe(target);
  });

  it('refuses a link that leads nowhere, naming it, and keeps the draft', async () => {
    const city = await publisher.publishNew('cities', { name: 'Без връзка', country: 'BG' });
    await publisher.saveDraft('cities', city.id, { body: linked('утре в 10 ч.') });
    const refused = await publisher.request<{ errors: { data: { errors: { message: string; path: string }[] } }[] }>(
      'PATCH',
      `/cities/${city.id}?locale=bg&depth=0`,
      { _status: 'published' },
    );
    expect(refused.status).toBe(400);
    expect(refused.body.errors[0]?.data.errors).toContainEqual(
      expect.objectContaining({
        path: 'body',
        message: expect.stringContaining('„към сайта“ не води никъде') as string,
      }),
    );
  });

  it('cleans titles of what nobody sees, and makes addresses of clean titles', async () => {
    const page = await publisher.publishNew('pages', {
      title: ' Со\u00ADфия\u202E  и\nрайоните\u200B ',
      summary: 'а\r\nб',
    });
    expect(page).toMatchObject({ title: 'София и районите', summary: 'а\nб', slug: 'sofia-i-rayonite' });
  });
});
