import type { CmsClient, Document } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(async () => stack?.stop());

interface Told {
  precision: string;
  date: string | null;
  certainty: string;
  reason?: string;
  history?: object[];
}

const spring: Told = { precision: 'season', date: '2097-04-15T21:30:00.000Z', certainty: 'confirmed' };
const may: Told = { precision: 'month', date: '2097-05-16T09:00:00.000Z', certainty: 'confirmed' };
const july: Told = { precision: 'month', date: '2097-07-16T09:00:00.000Z', certainty: 'confirmed' };

let count = 0;
async function announce(expected: Told): Promise<Document> {
  count += 1;
  const data = { title: `Обещание ${count}`, teaser: 'Анонс.', comingSoon: true, expected };
  return publisher.publishNew('announcements', data);
}
const tell = (id: string, expected: Partial<Told>, locale = 'bg') =>
  publisher.request<{ doc: Document; errors?: { data?: { errors: { path: string }[] } }[] }>(
    'PATCH',
    `/announcements/${id}?locale=${locale}&depth=0`,
    { expected, _status: 'published' },
  );
const historyOf = ({ expected }: Document) => (expected as { history: Record<string, unknown>[] }).history;

it('keeps a promise by being more precise about it', async () => {
  const { id } = await announce(spring);
  const { status, body } = await tell(id, may);
  expect(status).toBe(200);
  expect(historyOf(body.doc)).toEqual([]);
});

it.each([
  ['a time without a date', { precision: 'exact', date: null, certainty: 'confirmed' }, {}],
  [
    'a time before the reveal',
    { precision: 'exact', date: '2097-05-12T06:00:00.000Z', certainty: 'confirmed' },
    {
      revealAt: '2097-05-12T07:00:00.000Z',
    },
  ],
])('is refused at its field with words: %s', async (_, expected, more) => {
  const data = { title: 'Несъгласно обещание', teaser: 'Анонс.', comingSoon: true, expected, ...more };
  const { status, body } = await publisher.request<{
    errors?: { data?: { errors: { path: string; message: string }[] } }[];
  }>('POST', '/announcements?locale=bg&depth=0', { ...data, _status: 'published' });
  expect(status).toBe(400);
  const [error] = body.errors?.[0]?.data?.errors ?? [];
  expect([error?.path, error?.message]).toEqual(['expected.date', expect.stringMatching(/Посочете/)]);
});

it('follows the reveal where no other time is told', async () => {
  const { id } = await announce({ precision: 'unknown', date: null, certainty: 'provisional' });
  const revealAt = '2097-05-12T07:00:00.000Z';
  const exact = { precision: 'exact', date: null, certainty: 'confirmed' };
  const { body } = await publisher.request<{ doc: Document }>('PATCH', `/announcements/${id}?locale=bg&depth=0`, {
    revealAt,
    expected: exact,
    _status: 'published',
  });
  expect(body.doc.expected).toMatchObject({ date: revealAt });
});

it.each([
  ['moved', july],
  ['told less precisely', { ...spring, precision: 'unknown', date: null }],
  ['called off', { ...spring, certainty: 'cancelled' }],
])('demands the reason when a confirmed date is %s', async (_, next) => {
  const { id } = await announce(spring);
  const refused = await tell(id, next);
  expect(refused.status).toBe(400);
  expect(refused.body.errors?.[0]?.data?.errors).toMatchObject([{ path: 'expected.reason' }]);

  const { status, body } = await tell(id, { ...next, reason: 'Строежът се забави.' });
  expect(status).toBe(200);
  const { precision, date } = spring;
  expect(historyOf(body.doc)).toMatchObject([{ precision, date, reason: 'Строежът се забави.' }]);
  expect(body.doc.expected).toMatchObject({ reason: null });
});

it('promises nothing for a date that is over', async () => {
  const past: Told = { precision: 'day', date: '2020-05-16T09:00:00.000Z', certainty: 'provisional' };
  const { id } = await announce(july);
  const refused = await tell(id, { ...past, reason: 'Грешка.' });
  expect(refused.status).toBe(400);
  expect(refused.body.errors?.[0]?.data?.errors).toMatchObject([{ path: 'expected.date' }]);
  const isNew = { title: 'Минало обещание', teaser: 'Анонс.', comingSoon: true, expected: past };
  const create = (status: string) =>
    publisher.request<{ errors?: { data?: { errors: { path: string }[] } }[] }>(
      'POST',
      `/announcements?locale=bg&draft=${status === 'draft'}`,
      { ...isNew, _status: status },
    );
  const { body, status } = await create('published');
  expect(status).toBe(400);
  expect(body.errors?.[0]?.data?.errors).toMatchObject([{ path: 'expected.date' }]);
  expect((await create('draft')).status).toBe(201);
});

it('keeps a provisional date on record without a reason', async () => {
  const { id } = await announce({ ...spring, certainty: 'provisional' });
  const { status, body } = await tell(id, july);
  expect(status).toBe(200);
  expect(historyOf(body.doc)).toMatchObject([{ precision: 'season', reason: null }]);
});

it('lets nobody drop, change or add an earlier date, but reword and translate its reason', async () => {
  const { id } = await announce(spring);
  const moved = await tell(id, { ...july, reason: 'Дъжд.' });
  const [row] = historyOf(moved.body.doc);
  const dropped = await tell(id, { ...july, history: [] });
  expect(historyOf(dropped.body.doc)).toEqual([row]);

  const forged = { ...row, date: '2020-01-01T00:00:00.000Z', precision: 'exact', reason: 'Проливен дъжд.' };
  const added = { precision: 'day', date: '2020-01-01T00:00:00.000Z', changedAt: '2020-01-01T00:00:00.000Z' };
  const changed = await tell(id, { ...july, history: [forged, added] });
  expect(historyOf(changed.body.doc)).toEqual([{ ...row, reason: 'Проливен дъжд.' }]);

  await publisher.publish('announcements', id, { title: 'Promise', teaser: 'Teaser.' }, 'en');
  const translated = await tell(id, { ...july, history: [{ ...row, reason: 'Rain.' }] }, 'en');
  expect(historyOf(translated.body.doc)).toEqual([{ ...row, reason: 'Rain.' }]);
  const { body } = await publisher.get<Document>(`/announcements/${id}?locale=bg&depth=0`);
  expect(historyOf(body)).toEqual([{ ...row, reason: 'Проливен дъжд.' }]);
});

it('gives an earlier date back in both languages when a version that is older is restored', async () => {
  const certainty = 'provisional';
  const { id } = await announce({ ...spring, certainty });
  const query = `where[parent][equals]=${id}&sort=createdAt&limit=1&depth=0`;
  const { body: versions } = await publisher.get<{ docs: { id: string }[] }>(`/announcements/versions?${query}`);
  await publisher.publish('announcements', id, { title: 'Restored promise', teaser: 'Teaser.' }, 'en');
  const moved = await tell(id, { ...july, certainty, reason: 'Дъжд.' });
  const [row] = historyOf(moved.body.doc);
  await tell(id, { ...july, certainty, history: [{ ...row, reason: 'Rain.' }] }, 'en');

  const restored = await publisher.request('POST', `/announcements/versions/${String(versions.docs[0]?.id)}`);
  expect(restored.status).toBe(200);
  await publisher.publish('announcements', id);
  for (const [locale, reason] of [
    ['bg', 'Дъжд.'],
    ['en', 'Rain.'],
  ]) {
    const { body } = await publisher.get<Document>(`/announcements/${id}?locale=${locale}&depth=0`);
    expect([locale, historyOf(body)[0]?.reason]).toEqual([locale, reason]);
  }
});

it('lets an editor bring an older version back as a draft, whatever the public was promised since', async () => {
  const { id } = await announce(spring);
  const query = `where[parent][equals]=${id}&where[version._status][equals]=published&sort=createdAt&limit=1&depth=0`;
  const { body: versions } = await publisher.get<{ docs: { id: string }[] }>(`/announcements/versions?${query}`);
  await tell(id, { ...july, reason: 'Дъжд.' });

  const editor = await stack.login('editor');
  const older = `/announcements/versions/${String(versions.docs[0]?.id)}`;
  expect((await editor.request('POST', older)).status).toBe(200);
  const { body: draft } = await editor.get<Document>(`/announcements/${id}?locale=bg&depth=0&draft=true`);
  expect(draft).toMatchObject({ _status: 'draft', expected: { precision: 'season' } });
  const { body: published } = await editor.get<Document>(`/announcements/${id}?locale=bg&depth=0`);
  expect(published).toMatchObject({ _status: 'published', expected: { precision: july.precision } });
});

it('keeps the address of the narrowed list for the site', async () => {
  const { id, slug } = await publisher.publishNew('announcements', { title: 'Filter', teaser: 'Анонс.' });
  expect(slug).toBe('filter-2');
  const { status, body } = await publisher.request<{ errors: { data: { errors: { path: string }[] } }[] }>(
    'PATCH',
    `/announcements/${id}?locale=bg&depth=0`,
    { slug: 'filter', _status: 'published' },
  );
  expect(status).toBe(400);
  expect(body.errors[0]?.data.errors).toMatchObject([{ path: 'slug' }]);
});
