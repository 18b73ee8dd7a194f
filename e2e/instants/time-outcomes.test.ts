import type { CmsClient, Document } from '../harness/cms-client';
import { richText } from '../harness/rich-text';
import { pageRequests, request } from '../harness/site-requests';
import { startStack, type Stack } from '../harness/stack';
import { uploadPicture } from '../harness/upload';
import { soon, timed, withRoom } from '../harness/pace';
import { eventually } from '../harness/wait';
import { askedFrom, before, enough, timeToWatch, type Sighting } from '../harness/watch';
import { watchAcross } from '../harness/watch-across';

const outcomes = ['archived', 'withdrawn', 'redirected', 'gone'] as const;
type Outcome = (typeof outcomes)[number];

/** In the body of each; the title bears the name of the outcome. */
const bodyOf = (outcome: Outcome) => `tyalo-${outcome}`;
const titleOf = (outcome: Outcome) => `kray-${outcome}`;
const pathOf = (outcome: Outcome) => `/bg/announcements/${titleOf(outcome)}`;
const reason = 'Данните се оказаха неточни.';
const patience = 5_000;
/** Of what is withdrawn alone. */
const picturePath = '/media/kartina-na-ottegleno.png';

const lists = [
  'html /bg',
  'html /bg/announcements',
  '/bg/announcements/feed.xml',
  '/bg/announcements/feed.json',
  '/bg/announcements/calendar.ics',
  '/sitemap.xml',
  '/api/announcements?locale=bg&limit=50',
];

let stack: Stack;
let publisher: CmsClient;
let instant: number;
/** The instant from which everybody must see the outcomes. */
let shownFrom: number;
let seen: Map<string, Sighting[]>;
const documents = new Map<Outcome, Document>();

const sightingsOf = (name: string): Sighting[] => seen.get(name) ?? [];
const early = (outcome: Outcome) => before(sightingsOf(`html ${pathOf(outcome)}`), instant);
const late = (outcome: Outcome) => askedFrom(sightingsOf(`html ${pathOf(outcome)}`), shownFrom);
const statuses = (sightings: Sighting[]) => [...new Set(sightings.map(({ status }) => status))];

beforeAll(async () => {
  // Without the ticker nothing makes a page turn but the clock.
  stack = await startStack({ TICKER: 'off' });
  publisher = await stack.login('publisher');
  const city = await publisher.find('cities', 'name', 'София');
  const picture = await uploadPicture(publisher, 'kartina-na-ottegleno.png');
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString();
  for (const outcome of outcomes) {
    const revealAt = soon(1);
    const document = await publisher.publishNew('announcements', {
      title: titleOf(outcome),
      teaser: 'Кратък текст.',
      body: richText(bodyOf(outcome)),
      cities: [city.id],
      image: outcome === 'withdrawn' ? picture.id : null,
      publishAt: new Date().toISOString(),
      // Revealed at once: a thing with a date, so that the calendar has it too.
      comingSoon: true,
      revealAt,
      expected: { precision: 'exact', date: revealAt, certainty: 'confirmed' },
      expireAt: tomorrow,
      expireOutcome: outcome,
      expireReason: outcome === 'withdrawn' ? reason : null,
      expireTarget: outcome === 'redirected' ? '/bg/initiatives' : null,
    });
    documents.set(outcome, document);
  }
  const { url } = stack.site;
  const pages = ['/bg', '/bg/announcements', ...outcomes.map(pathOf)];
  const all = [
    ...(await Promise.all(pages.map((path) => pageRequests(url, path)))).flat(),
    ...[...lists.filter((name) => name.startsWith('/')), picturePath].map((path) => request(url, path)),
  ];
  for (const outcome of outcomes) {
    await eventually(async () => (await stack.visitor.get(pathOf(outcome))).text.includes(bodyOf(outcome)));
  }
  const visitAll = async () => {
    for (const watched of all) await fetch(watched.url, { headers: watched.headers, redirect: 'manual' });
  };
  await visitAll();

  // As far away as the same takes once more, and enough answers before it.
  const endAll = async (expireAt: string) => {
    for (const { id } of documents.values()) await publisher.publish('announcements', id, { expireAt });
    await stack.delivered();
    await visitAll();
  };
  const rehearsal = await timed(() => endAll(tomorrow));
  instant = Date.now() + withRoom(rehearsal) + (await timeToWatch(all));
  await endAll(new Date(instant).toISOString());
  ({ seen, from: shownFrom } = await watchAcross(stack, all, instant, () => instant + patience));
});
afterAll(() => stack?.stop());

it.each(outcomes)('leaves what will be %s alone until its end', (outcome) => {
  expect(early(outcome).length).toBeGreaterThanOrEqual(enough);
  expect(statuses(early(outcome))).toEqual([200]);
  for (const { text } of early(outcome)) expect(text).toContain(bodyOf(outcome));
  // The home page has room for the newest ones alone.
  for (const name of lists.filter((list) => list !== 'html /bg')) {
    for (const { text } of before(sightingsOf(name), instant)) {
      expect([name, text.includes(titleOf(outcome))]).toEqual([name, true]);
    }
  }
});

it.each(outcomes)('takes what is %s out of lists, feeds and the sitemap', (outcome) => {
  for (const name of lists) {
    const sightings = askedFrom(sightingsOf(name), shownFrom);
    expect([name, sightings.length >= enough]).toEqual([name, true]);
    for (const { text } of sightings) expect([name, text.includes(titleOf(outcome))]).toEqual([name, false]);
  }
});

it('keeps the text of what is archived, under a banner', () => {
  expect(statuses(late('archived'))).toEqual([200]);
  for (const { text } of late('archived')) {
    expect(text).toContain('Архивирано съобщение');
    expect(text).toContain(bodyOf('archived'));
  }
});

it('gives the reason in place of what is withdrawn, and keeps search engines away', () => {
  expect(statuses(late('withdrawn'))).toEqual([200]);
  for (const { text } of late('withdrawn')) {
    expect(text).toContain(reason);
    expect(text).toContain('noindex');
    expect(text).not.toContain(bodyOf('withdrawn'));
    expect(text).not.toContain('Кратък текст.');
  }
});

it('takes the picture with it that nothing else shows', () => {
  expect(statuses(before(sightingsOf(picturePath), instant))).toEqual([200]);
  expect(statuses(askedFrom(sightingsOf(picturePath), shownFrom))).toEqual([404]);
});

it('leads on from what is redirected', async () => {
  expect(statuses(late('redirected'))).toEqual([307]);
  expect((await stack.visitor.get(pathOf('redirected'))).headers.get('location')).toBe('/bg/initiatives');
});

it('answers 410 for what is gone, and says so', () => {
  expect(statuses(late('gone'))).toEqual([410]);
  for (const { text } of late('gone')) {
    expect(text).toContain('Това съобщение е премахнато');
    expect(text).not.toContain(bodyOf('gone'));
  }
  expect(statuses(askedFrom(sightingsOf(`rsc ${pathOf('gone')}`), shownFrom))).toEqual([410]);
});

it('shows what was taken away in no data of its page either', () => {
  for (const outcome of ['withdrawn', 'gone'] as const) {
    for (const way of ['rsc', 'ahead']) {
      for (const { text } of askedFrom(sightingsOf(`${way} ${pathOf(outcome)}`), shownFrom)) {
        expect(text).not.toContain(bodyOf(outcome));
      }
    }
  }
});

it('tells the site of what is gone its address and nothing else', async () => {
  const id = documents.get('gone')?.id ?? '';
  const { body } = await stack.sitePrincipal.get<{ docs: Record<string, unknown>[] }>(
    `/announcements?where[id][equals]=${id}&locale=bg&depth=0`,
  );
  const [left] = body.docs;
  expect(left).toMatchObject({ id, slug: titleOf('gone'), expireOutcome: 'gone' });
  expect(Object.keys(left ?? {}).sort()).toEqual(['_status', 'expireAt', 'expireOutcome', 'id', 'publishAt', 'slug']);
});

it('publishes no end without an outcome, by whatever request it comes', async () => {
  const expireAt = new Date(Date.now() + 86_400_000).toISOString();
  const ended = { title: 'Без изход', teaser: 'Кратък текст.', expireAt, expireOutcome: null };
  const refused = { status: 400, body: { errors: [{ data: { errors: [{ path: 'expireOutcome' }] } }] } };
  const created = await publisher.request('POST', '/announcements?locale=bg', { ...ended, _status: 'published' });
  expect(created).toMatchObject(refused);
  const { id } = await publisher.publishNew('announcements', { title: 'С изход', teaser: 'Кратък текст.', expireAt });
  const emptied = await publisher.request('PATCH', `/announcements/${id}?locale=bg`, {
    expireOutcome: null,
    _status: 'published',
  });
  expect(emptied).toMatchObject(refused);
  await publisher.saveDraft('announcements', id, { expireOutcome: null });
  const scheduled = await publisher.request('POST', '/releases/schedule', {
    title: 'Без изход',
    dueAt: new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 3_600_000).toISOString(),
    endAt: null,
    items: [{ type: 'announcements', id, action: 'publish', locales: null }],
  });
  expect(scheduled.status).toBe(422);
  expect(JSON.stringify(scheduled.body)).toContain('expireOutcome');
});

it('tells "gone" from "never there", and from what an editor took down', async () => {
  expect(await stack.visitor.status('/bg/announcements/nikoga-ne-e-imalo')).toBe(404);
  expect(await stack.visitor.status(`/en/announcements/${titleOf('gone')}`)).toBe(404);
  await publisher.unpublish('announcements', documents.get('gone')?.id ?? '');
  await eventually(async () => (await stack.visitor.status(pathOf('gone'))) === 404);
});

describe('in two languages', () => {
  it('serves no translation under the path of the other', async () => {
    const texts = { bg: 'balgarski-tekst', en: 'english-text' };
    const document = await publisher.publishNew('announcements', {
      title: 'Заглавие на български',
      teaser: 'Кратък текст.',
      body: richText(texts.bg),
    });
    const translated = await publisher.publish(
      'announcements',
      document.id,
      { title: 'A title in English', teaser: 'Short text.', body: richText(texts.en) },
      'en',
    );
    const slugs = { bg: String(document.slug), en: String(translated.slug) };
    expect(slugs.bg).not.toBe(slugs.en);
    await eventually(async () => (await stack.visitor.status(`/en/announcements/${slugs.en}`)) === 200);
    await eventually(async () => (await stack.visitor.status(`/bg/announcements/${slugs.bg}`)) === 200);
    for (const path of ['bg', 'en'] as const) {
      for (const slug of ['bg', 'en'] as const) {
        const { status, text } = await stack.visitor.get(`/${path}/announcements/${slugs[slug]}`);
        const shown = Object.values(texts).filter((body) => text.includes(body));
        expect([path, slug, status, shown]).toEqual([
          path,
          slug,
          path === slug ? 200 : 404,
          path === slug ? [texts[path]] : [],
        ]);
      }
    }
  });
});
