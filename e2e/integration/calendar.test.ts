import { CmsClient, type Document } from '../harness/cms-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

const day = 86_400_000;

const now = Math.floor(Date.now() / 60_000) * 60_000;

/** A whole minute so many days from now, ISO 8601. */
const inDays = (days: number) => new Date(now + days * day).toISOString();

interface CalendarEvent {
  id: string;
  kind: string;
  state: string;
  at: string;
  title: string;
  move: object | null;
  promise: string;
  by: string | null;
}

interface Answer {
  timeZone: string;
  mayMove: boolean;
  events: CalendarEvent[];
  clashes: { document: string; kind: string; events: { id: string }[] }[];
  holidays: { day: string; name: string }[];
}

let stack: Stack;
let publisher: CmsClient;
let contributor: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  contributor = await stack.login('contributor');
});
afterAll(() => stack?.stop());

const range = (from: string, to: string) => `/calendar/events?from=${from}&to=${to}`;
const calendar = async (client = publisher, from = inDays(-40), to = inDays(60)) =>
  (await client.get<Answer>(range(from, to))).body;
const eventsOf = async (id: string) => (await calendar()).events.filter((event) => event.id.includes(id));
const states = async (id: string) => (await eventsOf(id)).map(({ kind, state, at }) => [kind, state, at]);

const announce = (data: Record<string, unknown>) =>
  publisher.publishNew('announcements', { title: 'Покана', teaser: 'Анонс', ...data });

const move = (id: string, field: string, to: string, more: object = {}, client = publisher) =>
  client.request<{ detail?: string; fields?: { path: string; message: string }[] }>('POST', '/calendar/move-window', {
    type: 'announcements',
    id,
    field,
    to,
    ...more,
  });

const draftOf = async (id: string, locale = 'bg') =>
  (await publisher.get<Document>(`/announcements/${id}?draft=true&depth=0&locale=${locale}`)).body;
const publicOf = async (id: string, locale = 'bg') =>
  (await publisher.get<Document>(`/announcements/${id}?depth=0&locale=${locale}`)).body;

it('shows an event of several days in a range that begins after its start', async () => {
  const event = await publisher.publishNew('events', {
    title: 'Три дни',
    summary: 'За квартала.',
    start: inDays(10),
    end: inDays(12),
  });
  const takesPlace = async (from: string) =>
    (await calendar(publisher, from, inDays(20))).events.find(
      ({ id, kind }) => kind === 'takes-place' && id.includes(event.id),
    );
  expect(await takesPlace(inDays(11))).toMatchObject({ at: inDays(10), until: inDays(12) });
  expect(await takesPlace(inDays(12))).toBeUndefined();
});

describe('the events', () => {
  it('are for staff only', async () => {
    expect((await stack.anonymous.get(range(inDays(0), inDays(1)))).status).toBe(401);
    expect((await stack.sitePrincipal.get(range(inDays(0), inDays(1)))).status).toBe(403);
    expect((await calendar(contributor)).mayMove).toBe(false);
    expect((await calendar(publisher)).mayMove).toBe(true);
  });

  it('are of a range that makes sense', async () => {
    for (const query of [range(inDays(2), inDays(1)), range(inDays(0), inDays(500)), range('today', inDays(1))])
      expect((await publisher.get(query)).status).toBe(400);
  });

  it('tell a window as it is public, and what its draft plans', async () => {
    const [out, reveal, end, later] = [inDays(1), inDays(3), inDays(10), inDays(12)];
    const { id } = await announce({ publishAt: out, comingSoon: true, revealAt: reveal, expireAt: end });
    await publisher.saveDraft('announcements', id, { expireAt: later });
    expect(await states(id)).toEqual([
      ['publish', 'committed', out],
      ['reveal', 'committed', reveal],
      ['expire', 'committed', end],
      ['expire', 'planned', later],
    ]);
    expect((await eventsOf(id))[0]?.by).toBeTruthy();
  });

  it('tell a draft in either language, and nothing of it to visitors', async () => {
    const at = inDays(2);
    const { body } = await contributor.request<{ doc: Document }>('POST', '/announcements?draft=true&locale=en', {
      title: 'A secret meeting',
      teaser: 'Teaser',
      publishAt: at,
    });
    expect(await states(body.doc.id)).toEqual([['publish', 'planned', at]]);
    expect((await eventsOf(body.doc.id))[0]?.title).toBe('A secret meeting');
  });

  it('tell releases with their ends, and which of them clash', async () => {
    const city = await publisher.find('cities', 'name', 'Рига');
    const items = [{ type: 'cities', id: city.id, action: 'publish' }];
    const made = await Promise.all(
      [2, 4].map((days) =>
        publisher.request<{ release: { id: string } }>('POST', '/releases/schedule', {
          title: `Промяна ${days}`,
          dueAt: inDays(days),
          endAt: days === 2 ? inDays(8) : null,
          items,
        }),
      ),
    );
    const ids = made.map(({ body }) => `release/${body.release.id}`);
    const { events, clashes } = await calendar();
    expect(events.filter(({ title }) => title === 'Промяна 2').map(({ kind, at }) => [kind, at])).toEqual([
      ['release', inDays(2)],
      ['end', inDays(8)],
    ]);
    const clash = clashes.find(({ document }) => document === `cities/${city.id}`);
    expect(clash?.events.map(({ id }) => id)).toEqual(ids);
    const moved = await publisher.request('POST', `/releases/${made[1]?.body.release.id}/cancel`, {});
    expect(moved.status).toBe(200);
    expect((await calendar()).clashes.some(({ document }) => document === `cities/${city.id}`)).toBe(false);
  });

  it('tell the holidays of the country whose clock the site keeps', async () => {
    const { holidays, timeZone } = await calendar(publisher, '2027-04-30T21:00:00.000Z', '2027-05-31T21:00:00.000Z');
    expect(timeZone).toBe('Europe/Sofia');
    expect(holidays.map(({ day: date }) => date)).toEqual([
      '2027-05-01',
      '2027-05-02',
      '2027-05-03',
      '2027-05-04',
      '2027-05-06',
      '2027-05-24',
    ]);
  });
});

describe('moving an instant that is public', () => {
  it('changes it alone: edits that are not public stay a draft and follow', async () => {
    const { id } = await announce({ publishAt: inDays(1), expireAt: inDays(10) });
    await publisher.publish('announcements', id, { title: 'Invitation', teaser: 'Teaser' }, 'en');
    await publisher.saveDraft('announcements', id, { title: 'Променено заглавие' });
    const { status } = await move(id, 'expireAt', inDays(20), { from: inDays(10) });
    expect(status).toBe(200);
    expect(await publicOf(id)).toMatchObject({ title: 'Покана', expireAt: inDays(20), _status: 'published' });
    expect((await publicOf(id, 'en')).title).toBe('Invitation');
    expect(await draftOf(id)).toMatchObject({ title: 'Променено заглавие', expireAt: inDays(20), _status: 'draft' });
  });

  it('leaves no draft where there was none', async () => {
    const { id } = await announce({ publishAt: inDays(1) });
    await move(id, 'publishAt', inDays(5));
    expect(await draftOf(id)).toMatchObject({ publishAt: inDays(5), _status: 'published' });
    expect(await states(id)).toEqual([['publish', 'committed', inDays(5)]]);
  });

  it('reaches visitors by itself', async () => {
    const { id } = await announce({ title: 'Излиза по-късно', publishAt: inDays(1) });
    await move(id, 'publishAt', inDays(2));
    await eventually(async () => {
      const { body } = await publisher.get<{ receipt: { state: string } | null }>(
        `/deliveries/latest/announcements/${id}`,
      );
      if (!['live', 'later', 'unseen'].includes(body.receipt?.state ?? '')) throw new Error(JSON.stringify(body));
      return true;
    });
  });

  it('is refused at the field, as the form refuses it', async () => {
    const { id } = await announce({
      publishAt: inDays(1),
      comingSoon: true,
      revealAt: inDays(5),
      expireAt: inDays(10),
    });
    const { status, body } = await move(id, 'expireAt', inDays(3));
    expect(status).toBe(422);
    expect(body.fields).toEqual([
      { path: 'expireAt', message: expect.stringMatching(/разкриването|reveal/) as string },
    ]);
    expect((await publicOf(id)).expireAt).toBe(inDays(10));
  });

  it.each([
    ['to the past', () => inDays(-1), {}, 422],
    ['to a second', () => inDays(3).replace(':00.000Z', ':01.000Z'), {}, 400],
    ['by somebody who saw another moment', () => inDays(3), { from: inDays(2) }, 409],
  ])('is refused %s', async (_, to, more, status) => {
    const { id } = await announce({ publishAt: inDays(1) });
    expect((await move(id, 'publishAt', to(), more)).status).toBe(status);
    expect((await publicOf(id)).publishAt).toBe(inDays(1));
  });

  it('is refused for what has happened', async () => {
    const { id } = await announce({});
    expect((await move(id, 'publishAt', inDays(3))).status).toBe(409);
  });

  it('is refused while somebody else has the document open, whose form would put it back', async () => {
    const { id } = await announce({ publishAt: inDays(1) });
    const editor = await stack.login('editor');
    const { body } = await editor.get<{ user: { id: string; name: string } }>('/users/me');
    const lock = await editor.request<{ doc: { id: string } }>('POST', '/payload-locked-documents', {
      document: { relationTo: 'announcements', value: id },
      user: { relationTo: 'users', value: body.user.id },
    });
    expect(lock.status).toBe(201);
    const refused = await move(id, 'publishAt', inDays(2));
    expect([refused.status, refused.body.detail]).toEqual([409, expect.stringContaining(body.user.name) as string]);
    await editor.delete('payload-locked-documents', lock.body.doc.id);
    expect((await move(id, 'publishAt', inDays(2))).status).toBe(200);
  });

  it('is refused to those who may not publish', async () => {
    const { id } = await announce({ publishAt: inDays(1) });
    const editor = await stack.login('editor');
    for (const client of [contributor, editor])
      expect((await move(id, 'publishAt', inDays(2), {}, client)).status).toBe(403);
    expect((await move(id, 'publishAt', inDays(2), {}, stack.anonymous)).status).toBe(401);
    expect((await publicOf(id)).publishAt).toBe(inDays(1));
  });
});

describe('a promise to the public', () => {
  const promising = (certainty: string) =>
    announce({
      publishAt: inDays(-1),
      comingSoon: true,
      revealAt: inDays(5),
      expected: { precision: 'exact', date: inDays(5), certainty },
    });

  it('that is confirmed moves with its reveal for a reason only, and stays on record', async () => {
    const { id } = await promising('confirmed');
    const refused = await move(id, 'revealAt', inDays(9));
    expect(refused.status).toBe(422);
    expect(refused.body.fields?.[0]?.path).toBe('expected.reason');
    expect((await publicOf(id)).revealAt).toBe(inDays(5));
    expect((await move(id, 'revealAt', inDays(9), { reason: 'Залата е в ремонт.' })).status).toBe(200);
    expect(await publicOf(id)).toMatchObject({
      revealAt: inDays(9),
      expected: { date: inDays(9), history: [{ date: inDays(5), reason: 'Залата е в ремонт.' }] },
    });
    expect((await draftOf(id))._status).toBe('published');
  });

  it('that is provisional moves without one', async () => {
    const { id } = await promising('provisional');
    expect((await move(id, 'revealAt', inDays(9))).status).toBe(200);
    expect((await publicOf(id)).expected).toMatchObject({ date: inDays(9) });
  });

  it('can be moved by itself', async () => {
    const { id } = await announce({
      publishAt: inDays(-1),
      comingSoon: true,
      expected: { precision: 'day', date: inDays(5), certainty: 'provisional' },
    });
    expect((await move(id, 'expected.date', inDays(8))).status).toBe(200);
    expect((await publicOf(id)).expected).toMatchObject({ precision: 'day', date: inDays(8) });
  });
});

describe('moving an instant of a draft', () => {
  it('changes the draft alone', async () => {
    const { id } = await announce({ publishAt: inDays(1), expireAt: inDays(10) });
    await publisher.saveDraft('announcements', id, { title: 'Чернова', expireAt: inDays(12) });
    expect((await move(id, 'expireAt', inDays(15), { version: 'draft' })).status).toBe(200);
    expect(await publicOf(id)).toMatchObject({ title: 'Покана', expireAt: inDays(10) });
    expect(await draftOf(id)).toMatchObject({ title: 'Чернова', expireAt: inDays(15), _status: 'draft' });
  });

  it('is checked as the form checks it', async () => {
    const { body } = await publisher.request<{ doc: Document }>('POST', '/announcements?draft=true&locale=bg', {
      title: 'Чернова',
      publishAt: inDays(5),
      expireAt: inDays(10),
    });
    expect((await move(body.doc.id, 'expireAt', inDays(3))).status).toBe(422);
    expect((await move(body.doc.id, 'publishAt', inDays(6))).status).toBe(200);
    expect(await states(body.doc.id)).toEqual([
      ['publish', 'planned', inDays(6)],
      ['expire', 'planned', inDays(10)],
    ]);
  });
});

describe('the calendar in a program of one’s own', () => {
  const read = (url: string) => fetch(url, { redirect: 'manual' });
  const create = async (client: CmsClient) =>
    (await client.request<{ feed: { id: string }; url: string }>('POST', '/calendar/feeds', {})).body;

  it('is read at a secret address without a session, until that is revoked', async () => {
    await announce({ title: 'Среща с граждани', publishAt: inDays(7) });
    const { feed, url } = await create(contributor);
    const response = await read(url);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    const text = await response.text();
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.replaceAll('\r\n ', '')).toContain('Среща с граждани');

    const { body } = await contributor.get<{ feeds: { id: string; lastReadAt: string | null }[] }>('/calendar/feeds');
    expect(body.feeds).toMatchObject([{ id: feed.id, lastReadAt: expect.any(String) as string }]);
    expect(JSON.stringify(body)).not.toContain(url.split('/').at(-1)?.slice(0, 20));

    expect((await publisher.request('POST', `/calendar/feeds/${feed.id}/revoke`, {})).status).toBe(404);
    expect((await read(url)).status).toBe(200);
    expect((await contributor.request('POST', `/calendar/feeds/${feed.id}/revoke`, {})).status).toBe(200);
    expect((await read(url)).status).toBe(404);
    expect((await contributor.get<{ feeds: object[] }>('/calendar/feeds')).body.feeds).toEqual([]);
  });

  it('has no address that can be guessed, and none for strangers', async () => {
    for (const name of ['x.ics', `${'a'.repeat(43)}.ics`, 'a'.repeat(43)])
      expect((await read(`${stack.cms.url}/api/calendar/feed/${name}`)).status).toBe(404);
    expect((await stack.anonymous.request('POST', '/calendar/feeds', {})).status).toBe(401);
    expect((await stack.anonymous.get('/calendar-feeds')).status).toBe(403);
    expect((await publisher.get('/calendar-feeds')).status).toBe(403);
  });

  it('ends when its owner leaves', async () => {
    const admin = await stack.login('admin');
    const account = {
      email: 'leaving@demo.example',
      password: 'leaving-person-2026',
      name: 'Напускащ',
      role: 'editor',
    };
    const { body } = await admin.request<{ doc: { id: string } }>('POST', '/users', account);
    const session = await stack.anonymous.request<{ token: string }>('POST', '/users/login', account);
    const leaving = new CmsClient(stack.cms.url, { authorization: `JWT ${session.body.token}` });
    const { url } = await create(leaving);
    expect((await read(url)).status).toBe(200);
    await admin.request('PATCH', `/users/${body.doc.id}`, { closed: true });
    expect((await read(url)).status).toBe(404);
  });
});
