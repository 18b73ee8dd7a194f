import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { CmsClient, Document } from '../harness/cms-client';
import { richText } from '../harness/rich-text';
import { pageRequests, request } from '../harness/site-requests';
import { startStack, type Stack } from '../harness/stack';
import { textWithPicture } from '../harness/text-with-picture';
import { uploadPicture } from '../harness/upload';
import { timed, timeFor, withRoom } from '../harness/pace';
import { eventually, pause } from '../harness/wait';
import { askedFrom, before, enough, timeToWatch, type Sighting, type Watched } from '../harness/watch';
import { watchAcross } from '../harness/watch-across';

/** Strings that stand in what is under embargo and nowhere else; one of them stands in a title, and so in an address. */
const canaries = { body: 'kanarche-v-tyaloto', file: 'kanarche-vav-fayla', pending: 'kanarche-v-zaglavieto' };
/** Whatever is late by more is stale, ms; the promise itself is measured by the benchmark, on a quiet machine. */
const patience = 5_000;

let stack: Stack;
let publisher: CmsClient;
let city: Document;
let initiative: Document;
let revealed: Document;
let instant: number;
/** The instant from which everybody must see it. */
let shownFrom: number;
let seen: Map<string, Sighting[]>;
let logsBefore: string;

/** What an answer says beyond the address that it was asked under. */
const leaks = (text: string, asked: string) =>
  Object.values(canaries).filter((canary) => text.includes(canary) && !asked.includes(canary));
const sightingsOf = (name: string): Sighting[] => {
  const sightings = seen.get(name);
  if (!sightings) throw new Error(`${name} was not watched`);
  return sightings;
};

const publish = (data: Record<string, unknown>) =>
  publisher.publishNew('announcements', {
    teaser: 'Кратък текст.',
    cities: [city.id],
    initiative: initiative.id,
    ...data,
  });

/** Fills the first page of the list but for so many places, so that one more makes a second page. */
async function fillFirstPage(free: number): Promise<void> {
  const total = async () => {
    const { text } = await stack.visitor.get('/api/announcements?locale=bg');
    return (JSON.parse(text) as { total: number }).total;
  };
  for (let missing = 12 - free - (await total()); missing > 0; missing -= 1) {
    await publish({ title: `Запълващо съобщение ${missing}`, publishAt: '2020-01-01T08:00:00.000Z' });
  }
  await eventually(async () => (await total()) === 12 - free);
}

const pathOf = ({ slug }: Document) => `/bg/announcements/${String(slug)}`;
const paths = (announcement = revealed) => ({
  revealed: pathOf(announcement),
  pending: `/bg/announcements/${canaries.pending}`,
  city: `/bg/cities/${String(city.slug)}`,
  initiative: `/bg/initiatives/${String(initiative.slug)}`,
});

async function everything(announcement: Document, filename: string): Promise<Watched[]> {
  const { url } = stack.site;
  const { revealed: revealedPath, pending, city: cityPath, initiative: initiativePath } = paths(announcement);
  const pages = [
    '/bg',
    '/bg/announcements',
    '/bg/announcements/page/2',
    '/bg/announcements/filter?state=live',
    revealedPath,
    pending,
    cityPath,
    initiativePath,
  ];
  const others = [
    '/en/announcements',
    `/en/announcements/${canaries.pending}`,
    '/sitemap.xml',
    '/bg/announcements/feed.xml',
    '/bg/announcements/feed.json',
    '/bg/announcements/calendar.ics',
    '/api/announcements?locale=bg&limit=50',
    `/api/announcements/${announcement.id}/state?locale=bg`,
    `/media/${filename}`,
  ];
  const cms = [
    '/api/announcements?locale=bg&depth=2',
    `/api/announcements/${announcement.id}?locale=bg`,
    '/api/media?limit=100',
    `/api/media/file/${filename}`,
  ];
  return [
    ...(await Promise.all(pages.map((path) => pageRequests(url, path)))).flat(),
    ...others.map((path) => request(url, path)),
    ...cms.map((path) => request(stack.cms.url, path)),
  ];
}

beforeAll(async () => {
  // Without the ticker nothing makes a page turn but the clock.
  stack = await startStack({ TICKER: 'off' });
  publisher = await stack.login('publisher');
  city = await publisher.find('cities', 'name', 'София');
  const initiatives = await publisher.get<{ docs: Document[] }>('/initiatives?locale=bg&depth=0&limit=1');
  initiative = initiatives.body.docs[0] ?? city;
  const picture = await uploadPicture(publisher, `${canaries.file}.png`);

  await fillFirstPage(2);

  const soon = {
    comingSoon: true,
    body: textWithPicture(canaries.body, picture.id),
    publishAt: '2026-01-02T08:00:00.000Z',
  };
  const visitAll = async (all: Watched[]) => {
    for (const { url, headers } of all) await fetch(url, { headers, redirect: 'manual' });
    await stack.delivered();
  };
  // As the one that will be revealed, without a future.
  const settled = await publish({ ...soon, title: 'Остава скрито', expected: { precision: 'unknown' } });
  const alike = await everything(settled, picture.filename);
  await visitAll(alike);
  const rehearsal = await timed(async () => visitAll(await everything(settled, picture.filename)));

  instant = Date.now() + timeFor(3) + 2 * withRoom(rehearsal) + (await timeToWatch(alike));
  const revealAt = new Date(instant).toISOString();
  revealed = await publish({
    ...soon,
    title: 'Ще бъде разкрито',
    revealAt,
    expected: { precision: 'exact', date: revealAt, certainty: 'confirmed' },
  });
  await publish({ title: canaries.pending, body: richText(canaries.body), publishAt: revealAt });

  // Every page has been rendered, and everything is as it will stay, well before the instant.
  const all = await everything(revealed, picture.filename);
  await visitAll(all);
  await eventually(async () => (await stack.visitor.get(paths().revealed)).text.includes('Ще бъде разкрито'));
  const watching = watchAcross(stack, all, instant, () => instant + patience);
  await pause(instant - Date.now() - 500);
  const logs = await Promise.all(['web.log', 'cms.log'].map((log) => readFile(join(stack.folder, log), 'utf8')));
  logsBefore = logs.join();
  ({ seen, from: shownFrom } = await watching);
});
afterAll(() => stack?.stop());

it('gives no byte of what is under embargo to anybody before the instant', () => {
  const early = [...seen].flatMap(([name, sightings]) =>
    before(sightings, instant).flatMap(({ text }) => leaks(text, name).map((canary) => `${canary} in ${name}`)),
  );
  expect(early).toEqual([]);
  for (const [name, sightings] of seen)
    expect([name, before(sightings, instant).length >= enough]).toEqual([name, true]);
});

it('writes nothing of it into a log before the instant', () => {
  // Whoever asks for an address is written down with it, and this test asked for them.
  expect(logsBefore).not.toContain(canaries.body);
});

it.each([
  ['the page of the text', () => `html ${paths().revealed}`, canaries.body],
  ['its data', () => `rsc ${paths().revealed}`, canaries.body],
  ['the address of what was pending', () => `html ${paths().pending}`, canaries.body],
  ['the home page', () => 'html /bg', canaries.pending],
  ['the list', () => 'html /bg/announcements', canaries.pending],
  ['the filtered list', () => 'html /bg/announcements/filter?state=live', canaries.pending],
  ['the city', () => `html ${paths().city}`, canaries.pending],
  ['the initiative', () => `html ${paths().initiative}`, canaries.pending],
  ['the sitemap', () => '/sitemap.xml', canaries.pending],
  ['the Atom feed', () => '/bg/announcements/feed.xml', canaries.body],
  ['the JSON feed', () => '/bg/announcements/feed.json', canaries.body],
  ['the list for programs', () => '/api/announcements?locale=bg&limit=50', canaries.pending],
])('shows it from the instant on: %s', (_, name, canary) => {
  const sightings = sightingsOf(name());
  const stale = askedFrom(sightings, shownFrom).filter(({ text }) => !text.includes(canary));
  expect(stale).toEqual([]);
  const first = sightings.findIndex(({ text }) => text.includes(canary));
  // What has come does not go again.
  expect(sightings.slice(first).every(({ text }) => text.includes(canary))).toBe(true);
});

it('turns "not found" into a page, and the picture of the text with it', () => {
  const statuses = (name: string) => {
    const sightings = sightingsOf(name);
    const [early, late] = [before(sightings, instant), askedFrom(sightings, shownFrom)];
    return [early, late].map((some) => [...new Set(some.map(({ status }) => status))]);
  };
  expect(statuses(`html ${paths().pending}`)).toEqual([[404], [200]]);
  expect(statuses('html /bg/announcements/page/2')).toEqual([[404], [200]]);
  expect(statuses(`/media/${canaries.file}.png`)).toEqual([[404], [200]]);
  expect(statuses(`/en/announcements/${canaries.pending}`)).toEqual([[404], [404]]);
  expect(statuses(`html ${paths().revealed}`)).toEqual([[200], [200]]);
});

it('answers every question, whenever it was asked', () => {
  for (const [name, sightings] of seen)
    expect([name, sightings.filter(({ status }) => status >= 500)]).toEqual([name, []]);
});

it('tells programs that count down the state and the clock of the server', () => {
  const states = sightingsOf(`/api/announcements/${revealed.id}/state?locale=bg`).map(({ text, asked, complete }) => ({
    asked,
    complete,
    ...(JSON.parse(text.split('\n')[0] ?? '') as { now: number; state: string }),
  }));
  for (const { now, asked, complete } of states) {
    expect(now).toBeGreaterThanOrEqual(asked - 1);
    expect(now).toBeLessThanOrEqual(complete + 1);
  }
  expect(new Set(states.filter(({ now }) => now < instant).map(({ state }) => state))).toEqual(
    new Set(['coming-soon']),
  );
  expect(states.at(-1)?.state).toBe('live');
});

describe('the headers of a page', () => {
  /** What differs from page to page and from second to second by nature. */
  const own = ['date', 'etag', 'content-length', 'x-civic-versions', 'connection', 'keep-alive'];
  const headersOf = async (path: string, headers: Record<string, string> = {}) => {
    // Asked for before, so that it is kept: whether an answer was is no secret.
    await stack.visitor.get(path);
    const response = await fetch(`${stack.site.url}${path}`, { redirect: 'manual', headers });
    await response.arrayBuffer();
    return {
      names: [...response.headers.keys()].sort(),
      values: Object.fromEntries([...response.headers].filter(([name]) => !own.includes(name))),
    };
  };

  it('do not tell that it has a future', async () => {
    const revealAt = new Date(Date.now() + 3_600_000).toISOString();
    const soon = { comingSoon: true, body: richText('Тяло.'), publishAt: '2026-01-03T08:00:00.000Z' };
    const future = await publish({ ...soon, title: 'С бъдеще', revealAt });
    const none = await publish({ ...soon, title: 'Без бъдеще' });
    const pending = await publish({ title: 'Още го няма', publishAt: revealAt });
    const [futurePath, nonePath, pendingPath] = [future, none, pending].map(
      (doc) => `/bg/announcements/${String(doc.slug)}`,
    );
    await eventually(async () => (await stack.visitor.status(futurePath ?? '')) === 200);
    await eventually(async () => (await stack.visitor.status(nonePath ?? '')) === 200);
    // What the publications touch is rendered behind their backs, and would differ meanwhile.
    await stack.calm();
    const ways: [string, Record<string, string>][] = [
      ['', {}],
      ['?_rsc', { rsc: '1' }],
    ];
    for (const [query, headers] of ways) {
      expect(await headersOf(`${futurePath}${query}`, headers)).toEqual(
        await headersOf(`${nonePath}${query}`, headers),
      );
      expect(await headersOf(`${pendingPath}${query}`, headers)).toEqual(
        await headersOf(`/bg/announcements/takova-nyama${query}`, headers),
      );
    }
    // The English list has nothing pending; the Bulgarian one has.
    for (const name of ['', '/feed.xml', '/feed.json', '/calendar.ics']) {
      expect(await headersOf(`/bg/announcements${name}`)).toEqual(await headersOf(`/en/announcements${name}`));
    }
  });

  it('name none of the instants that only the CMS and the site talk about', () => {
    for (const [name, sightings] of seen) {
      const telling = before(sightings, instant).filter(({ text }) => /x-civic-next-change|x-accel|until:/i.test(text));
      expect([name, telling]).toEqual([name, []]);
    }
  });
});
