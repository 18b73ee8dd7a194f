import type { CmsClient } from '../harness/cms-client';
import { richText } from '../harness/rich-text';
import { request } from '../harness/site-requests';
import { startStack, type Stack } from '../harness/stack';
import { uploadPicture } from '../harness/upload';
import { timed, withRoom } from '../harness/pace';
import { eventually } from '../harness/wait';
import { askedFrom, before, enough, timeToWatch, watch, type Sighting } from '../harness/watch';

/** Titles, and so addresses, of announcements to all of which something happens at the same instant. */
const titles = ['razkrit', 'predstoyasht', 'arhiviran', 'ottegleno', 'premahnat'] as const;
type Title = (typeof titles)[number];

const pathOf = (title: Title) => `/bg/announcements/${title}`;
const bodyOf = (title: Title) => `tyalo-na-${title}`;
const lists = [
  '/bg',
  '/bg/announcements',
  '/bg/announcements/feed.xml',
  '/sitemap.xml',
  '/api/announcements?locale=bg&limit=50',
];
const reason = 'Оттеглено поради грешка.';
/** Of what is withdrawn alone. */
const picturePath = '/media/kartina-na-ottegleno.png';
/** Whatever is late by more did not come by itself, ms. */
const patience = 4_000;
/** Within this time a page asks again by itself whether the CMS is back, ms; otherwise it waits ten minutes. */
const backPatience = 60_000;

let stack: Stack;
let publisher: CmsClient;
let instant: number;
let backAt: number;
let seen: Map<string, Sighting[]>;

const sightingsOf = (path: string): Sighting[] => seen.get(path) ?? [];
const statuses = (sightings: Sighting[]) => [...new Set(sightings.map(({ status }) => status))];
/** What was asked while the instant had passed and the CMS was still away. */
const meanwhile = (path: string) => before(askedFrom(sightingsOf(path), instant + patience), backAt);

/** The answers from the first one on that says this. */
const shownSince = (path: string, words: string) => {
  const first = sightingsOf(path).findIndex(({ text }) => text.includes(words));
  return first === -1 ? [] : sightingsOf(path).slice(first);
};

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
  const picture = await uploadPicture(publisher, 'kartina-na-ottegleno.png');
  const past = '2026-01-02T08:00:00.000Z';
  const windowsAt = (at: string): Record<Title, Record<string, unknown>> => {
    const ends = (expireOutcome: string) => ({ publishAt: past, expireAt: at, expireOutcome });
    return {
      razkrit: { publishAt: past, comingSoon: true, revealAt: at },
      predstoyasht: { publishAt: at },
      arhiviran: ends('archived'),
      ottegleno: { ...ends('withdrawn'), expireReason: reason, image: picture.id },
      premahnat: ends('gone'),
    };
  };
  const ids = new Map<Title, string>();
  const publishing = await timed(async () => {
    const windows = windowsAt(new Date(Date.now() + 3_600_000).toISOString());
    for (const title of titles) {
      const data = { title, teaser: 'Кратък текст.', body: richText(bodyOf(title)), ...windows[title] };
      ids.set(title, (await publisher.publishNew('announcements', data)).id);
    }
    await stack.delivered();
  });
  const all = [...lists, ...titles.map(pathOf), picturePath].map((path) => request(stack.site.url, path));
  await eventually(async () => (await stack.visitor.get(pathOf('premahnat'))).text.includes(bodyOf('premahnat')));
  await eventually(async () => (await stack.visitor.get(pathOf('razkrit'))).status === 200);
  for (const { url } of all) await fetch(url);

  instant = Date.now() + withRoom(publishing) + (await timeToWatch(all));
  const windows = windowsAt(new Date(instant).toISOString());
  for (const title of titles) await publisher.publish('announcements', String(ids.get(title)), windows[title]);
  await stack.delivered();
  for (const { url } of all) await fetch(url);

  let isOver = false;
  const watching = watch(all, [instant], () => isOver);
  seen = watching.seen;
  await stack.cms.stop('SIGKILL');
  if (Date.now() > instant) throw new Error('the machine was too slow to prepare in time');
  backAt = Number.POSITIVE_INFINITY;
  const isWatched = ({ name }: { name: string }) => meanwhile(name).length >= enough;
  await eventually(() => Promise.race([watching.over, Promise.resolve(all.every(isWatched))]));
  await stack.cms.start();
  backAt = Date.now();
  const isBack = () =>
    (['razkrit', 'predstoyasht'] as const).every(
      (title) => shownSince(pathOf(title), bodyOf(title)).length >= enough,
    ) && lists.every((list) => shownSince(list, 'predstoyasht').length >= enough);
  // Without it the watch ends all the same, and the tests say what is missing.
  await eventually(() => Promise.resolve(isBack()), backPatience).catch(() => undefined);
  isOver = true;
  await watching.over;
});
afterAll(() => stack?.stop());

it('answers every question, with 200 or with the status of the outcome', () => {
  for (const [path, sightings] of seen) {
    const others = {
      [pathOf('predstoyasht')]: [200, 404],
      [pathOf('premahnat')]: [200, 410],
      [picturePath]: [200, 404],
    };
    const expected = others[path] ?? [200];
    expect([path, statuses(sightings).filter((status) => !expected.includes(status))]).toEqual([path, []]);
  }
});

it('ends on time while the CMS is away', () => {
  for (const { text } of meanwhile(pathOf('arhiviran'))) expect(text).toContain('Архивирано съобщение');
  for (const { text } of meanwhile(pathOf('ottegleno'))) {
    expect(text).toContain(reason);
    expect(text).not.toContain(bodyOf('ottegleno'));
  }
  expect(statuses(meanwhile(pathOf('premahnat')))).toEqual([410]);
  expect(statuses(meanwhile(picturePath))).toEqual([404]);
  for (const list of lists) {
    expect(meanwhile(list).length).toBeGreaterThanOrEqual(enough);
    for (const { text } of meanwhile(list)) {
      const left = ['arhiviran', 'ottegleno', 'premahnat'].filter((title) => text.includes(`announcements/${title}`));
      expect([list, left]).toEqual([list, []]);
    }
  }
});

it('ends and reveals nothing early', () => {
  for (const title of ['arhiviran', 'ottegleno', 'premahnat'] as const) {
    for (const { text } of before(sightingsOf(pathOf(title)), instant)) expect(text).toContain(bodyOf(title));
  }
  for (const title of ['razkrit', 'predstoyasht'] as const) {
    for (const sightings of seen.values()) {
      for (const { text } of before(sightings, instant)) expect(text).not.toContain(bodyOf(title));
    }
  }
});

it('keeps what waits to be revealed as it was: coming soon, whole', () => {
  expect(meanwhile(pathOf('razkrit')).length).toBeGreaterThanOrEqual(enough);
  for (const { text } of meanwhile(pathOf('razkrit'))) {
    expect(text).toContain('Предстои');
    expect(text).not.toContain(bodyOf('razkrit'));
  }
});

it('reveals by itself once the CMS is back, and shows it from then on', () => {
  const expected = [
    ...(['razkrit', 'predstoyasht'] as const).map((title) => [pathOf(title), bodyOf(title)] as const),
    ...lists.map((list) => [list, 'predstoyasht'] as const),
  ];
  for (const [path, words] of expected) {
    const since = shownSince(path, words);
    expect([path, since.length >= enough]).toEqual([path, true]);
    expect([path, since.filter(({ text }) => !text.includes(words))]).toEqual([path, []]);
  }
});

it('keeps every status after a restart of the site without the CMS', async () => {
  const page = await publisher.publishNew('pages', { title: 'Свалена страница' });
  const path = '/bg/svalena-stranitsa';
  await eventually(async () => (await stack.visitor.status(path)) === 200);
  await publisher.unpublish('pages', page.id);
  await eventually(async () => (await stack.visitor.status(path)) === 404);
  await stack.cms.stop('SIGKILL');
  await stack.site.stop();
  await stack.site.start();
  expect(await stack.visitor.status(path)).toBe(404);
  expect(await stack.visitor.status(pathOf('premahnat'))).toBe(410);
  expect((await stack.visitor.get(pathOf('ottegleno'))).text).toContain(reason);
  expect((await stack.visitor.get(pathOf('razkrit'))).text).toContain(bodyOf('razkrit'));
  expect((await stack.visitor.get('/bg/announcements/feed.xml')).text).toContain(bodyOf('razkrit'));
  expect(await stack.visitor.status('/bg/nikoga-ne-e-iskana')).toBe(503);
});

it('answers 503 for the sitemap when nothing was ever kept', async () => {
  await stack.site.stop();
  const { rm } = await import('node:fs/promises');
  await rm(`${stack.folder}/web`, { recursive: true, force: true });
  await stack.site.start();
  expect(await stack.visitor.status('/sitemap.xml')).toBe(503);
  expect(await stack.visitor.status('/bg/announcements/feed.xml')).toBe(503);
  await stack.cms.start();
  await eventually(async () => (await stack.visitor.status('/sitemap.xml')) === 200);
  await eventually(async () => (await stack.visitor.status('/bg/announcements/feed.xml')) === 200);
});
