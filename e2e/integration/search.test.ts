import type { CmsClient } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

interface Found {
  groups: {
    collection: string;
    documents: { id: string; title: string; others: string[]; isElsewhere: boolean }[];
    hasMore: boolean;
  }[];
}

const search = async (text: string, client = publisher) => {
  const query = new URLSearchParams({ q: text, language: 'bg' });
  return client.request<Found>('GET', `/search?${query}`);
};
const found = async (text: string, client = publisher) => {
  const { status, body } = await search(text, client);
  expect(status).toBe(200);
  return body.groups.flatMap(({ collection, documents }) => documents.map((document) => ({ collection, ...document })));
};
const draft = async (type: string, data: object, query = 'locale=bg') => {
  const path = `/${type}?${query}&draft=true&depth=0`;
  return (await publisher.request<{ doc: { id: string } }>('POST', path, data)).body.doc.id;
};

it('finds documents of every type by words in any language and case, edits that are not public too', async () => {
  const page = await draft('pages', { title: 'Зимни Велоалеи', summary: 'Обобщение.' });
  await publisher.request('PATCH', `/pages/${page}?locale=en&draft=true`, { title: 'Winter cycle lanes' });
  const news = await publisher.publishNew('announcements', { title: 'Открита велоалея', teaser: 'Кратко.' });
  await publisher.saveDraft('announcements', news.id, { title: 'Открити са велоалеи' });

  expect(await found('велоалеи')).toEqual(
    expect.arrayContaining([
      {
        collection: 'pages',
        id: page,
        title: 'Зимни Велоалеи',
        others: ['Winter cycle lanes'],
        isElsewhere: false,
        release: null,
      },
      expect.objectContaining({ collection: 'announcements', id: news.id, title: 'Открити са велоалеи' }),
    ]),
  );
  expect(await found('LANES winter')).toEqual([expect.objectContaining({ id: page })]);
  expect(await found('велоалеи няма')).toEqual([]);
  expect(await found('100%_*')).toEqual([]);
});

it('puts the closest title first, and says where the words stand in another field', async () => {
  await draft('pages', { title: 'Още за Костинброд', summary: 'Обобщение.' });
  await draft('pages', { title: 'За съседите', summary: 'Близо до Костинброд.' });
  await publisher.publishNew('cities', { name: 'Костинброд', country: 'BG' });
  const all = await found('костинброд');
  expect(all.map(({ title, isElsewhere }) => [title, isElsewhere])).toEqual([
    ['Костинброд', false],
    ['Още за Костинброд', false],
    ['За съседите', true],
  ]);
});

it('leaves out what is in the bin, and what the person may not read', async () => {
  const page = await draft('pages', { title: 'Скоро в коша', summary: 'Обобщение.' });
  expect(await found('скоро в коша')).toHaveLength(1);
  await publisher.request('PATCH', `/pages/${page}?trash=true`, { deletedAt: new Date().toISOString() });
  expect(await found('скоро в коша')).toEqual([]);

  const admin = await stack.login('admin');
  expect((await found('admin@demo', admin)).map(({ collection }) => collection)).toEqual(['users']);
  const asked = await fetch(`${stack.cms.url}/api/search?q=admin`);
  expect(asked.status).toBe(403);
});

it('lists a few of many and says that there are more', async () => {
  for (let number = 0; number < 7; number += 1)
    await draft('pages', { title: `Еднаква ${number}`, summary: 'Обобщение.' });
  const { body } = await search('еднаква');
  expect(body.groups).toEqual([expect.objectContaining({ collection: 'pages', hasMore: true })]);
  expect(body.groups[0]?.documents).toHaveLength(5);
});

it('refuses a search for less than two letters', async () => {
  expect((await search('а')).status).toBe(400);
});

it('lists by one condition what has no title in a language', async () => {
  const page = await draft('pages', { title: 'Още без превод', summary: 'Обобщение.' });
  const both = await draft('pages', { title: 'С превод', summary: 'Обобщение.' });
  await publisher.request('PATCH', `/pages/${both}?locale=en&draft=true`, { title: 'Translated' });
  const query = '/pages?locale=en&draft=true&depth=0&limit=100&where[or][0][and][0][title][exists]=false';
  const { body } = await publisher.get<{ docs: { id: string }[] }>(query);
  const ids = body.docs.map(({ id }) => id);
  expect(ids).toContain(page);
  expect(ids).not.toContain(both);
});
