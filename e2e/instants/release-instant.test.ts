import { calmly } from '../harness/calmly';
import type { CmsClient, Document } from '../harness/cms-client';
import { gather } from '../harness/crowd';
import { openGate, type Gate } from '../harness/gate';
import { soon, timed, timeFor, withRoom } from '../harness/pace';
import { inSeconds, releasesOf, shownFrom } from '../harness/release-client';
import { request } from '../harness/site-requests';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';
import { askedFrom, before, enough, timeToWatch, type Sighting } from '../harness/watch';
import { readsAgainWithin, watchAcross } from '../harness/watch-across';

let stack: Stack;
let gate: Gate;
let publisher: CmsClient;
let releases: ReturnType<typeof releasesOf>;

beforeAll(async () => {
  stack = await startStack(async (siteUrl) => {
    gate = await openGate(siteUrl);
    return { SITE_URLS: gate.url };
  });
  publisher = await stack.login('publisher');
  releases = releasesOf(publisher);
});
afterEach(() => gate.held.clear());
afterAll(async () => {
  await stack?.stop();
  await gate?.close();
});

type Fields = Record<string, unknown>;

async function draft(type: string, data: Fields): Promise<Document> {
  const body = { ...data, _status: 'draft' };
  const answer = await publisher.request<{ doc: Document }>('POST', `/${type}?locale=bg&depth=0&draft=true`, body);
  return answer.body.doc;
}

const known = (instants: number) => eventually(async () => (await stack.comingInstants()) === instants);

describe('while no delivery arrives', () => {
  const texts = { old: 'stariyat-tekst', new: 'noviyat-tekst' };
  const paths = {
    changed: '/bg/promeneno',
    published: '/bg/cities/novograd',
    list: '/bg/cities',
    takenDown: '/bg/svaleno',
    movedFrom: '/bg/staro-myasto',
    movedTo: '/bg/novo-myasto',
    sitemap: '/sitemap.xml',
    unconcerned: '/bg/representatives',
  };
  let dueAt: number;
  let endAt: number;
  /** The instants from which every visitor must see the release, and its end. */
  const shown = { release: Infinity, end: Infinity };
  const seen = new Map<string, Sighting[]>();
  let renders: [before: Map<string, number>, after: Map<string, number>];

  beforeAll(async () => {
    const changed = await publisher.publishNew('pages', { title: 'Променено', summary: texts.old });
    const takenDown = await publisher.publishNew('pages', { title: 'Свалено' });
    const moved = await publisher.publishNew('pages', { title: 'Старо място' });
    const published = await draft('cities', { name: 'Новоград', country: 'BG', summary: 'Кратък текст.' });
    const unrelated = await draft('pages', { title: 'За по-късно' });
    await publisher.saveDraft('pages', changed.id, { summary: texts.new });
    await publisher.saveDraft('pages', moved.id, { slug: 'novo-myasto' });
    await stack.delivered();

    const all = Object.values(paths).map((path) => request(stack.site.url, path));
    for (const path of Object.values(paths)) await stack.visitor.get(path);
    const watchingTime = await timeToWatch(all);
    dueAt = Math.round(Date.now() + timeFor(3 + all.length) + watchingTime);
    const items = [
      { type: 'pages', id: changed.id },
      { type: 'cities', id: published.id },
      { type: 'pages', id: takenDown.id, action: 'unpublish' as const },
      { type: 'pages', id: moved.id },
    ];
    const inAnHour = inSeconds(3600);
    const release = await releases.schedule(items, new Date(dueAt).toISOString(), { endAt: inAnHour });
    gate.held.add('content.changed');
    await known(2);
    for (const path of Object.values(paths)) await stack.visitor.get(path);
    const counted = await stack.renders();

    const across = async (instant: number, { id }: { id: string }) => {
      const watched = await watchAcross(stack, all, instant, async () => shownFrom(instant, await releases.doneAt(id)));
      for (const [name, own] of watched.seen) seen.set(name, [...(seen.get(name) ?? []), ...own]);
      return watched.from;
    };
    shown.release = await across(dueAt, release);
    // Only now, because nobody knows how long a busy machine needs for the first instant.
    const { id: endId } = await releases.endOf(release.id);
    endAt = Math.round(Date.now() + timeFor(4 + all.length) + watchingTime);
    const end = await releases.move(endId, new Date(endAt).toISOString());
    // The site learns of one instant more, and so of what was moved before.
    const later = await releases.schedule([{ type: 'pages', id: unrelated.id }], inAnHour);
    await known(2);
    shown.end = await across(endAt, end);
    await releases.cancel(later.id);
    await known(0);
    renders = [counted, await stack.renders()];
  });

  const between = (path: string, from: number, until: number) => before(askedFrom(seen.get(path) ?? [], from), until);
  /** The answers before the release, after it, and after its end, to questions that were asked then. */
  const stages = (path: string) => [
    between(path, 0, dueAt),
    between(path, shown.release, endAt),
    between(path, shown.end, Infinity),
  ];
  const statuses = (path: string) => stages(path).map((stage) => [...new Set(stage.map(({ status }) => status))]);
  const saying = (path: string, text: string) =>
    stages(path).map((stage) => [...new Set(stage.map((answer) => answer.text.includes(text)))]);

  it('has held all of them', () => {
    expect(gate.turnedAway).toBeGreaterThan(0);
    for (const path of Object.values(paths)) {
      for (const stage of stages(path)) expect([path, stage.length >= enough]).toEqual([path, true]);
    }
  });

  it('gives the first visitor after the instant the new text, nobody before it, and nobody the old one afterwards', () => {
    expect(statuses(paths.changed)).toEqual([[200], [200], [200]]);
    expect(saying(paths.changed, texts.new)).toEqual([[false], [true], [false]]);
    expect(saying(paths.changed, texts.old)).toEqual([[true], [false], [true]]);
  });

  it('turns an address that led nowhere into a page', () => {
    expect(statuses(paths.published)).toEqual([[404], [200], [404]]);
  });

  it('turns a page that shows the document in a list alone', () => {
    expect(saying(paths.list, paths.published)).toEqual([[false], [true], [false]]);
    expect(saying(paths.sitemap, paths.published)).toEqual([[false], [true], [false]]);
  });

  it('takes down at the instant what is to be taken down', () => {
    expect(statuses(paths.takenDown)).toEqual([[200], [404], [200]]);
    expect(saying(paths.sitemap, paths.takenDown)).toEqual([[true], [false], [true]]);
  });

  it('leads from the old address to the new one', () => {
    expect(statuses(paths.movedFrom)).toEqual([[200], [308], [200]]);
    expect(statuses(paths.movedTo).slice(0, 2)).toEqual([[404], [200]]);
  });

  it('renders each page once at each instant, and none that does not show it', () => {
    const [counted, recounted] = renders;
    const more = (path: string) => (recounted.get(path) ?? 0) - (counted.get(path) ?? 0);
    const { changed, published, list, takenDown, unconcerned } = paths;
    const counts = [changed, published, list, takenDown].map(more);
    const isInTime = shown.release === dueAt && shown.end === endAt;
    // A CMS that is late, or too slow to be waited for, is asked again.
    expect(counts).toEqual(counts.map((count) => (isInTime ? 2 : Math.max(2, count))));
    expect(more(unconcerned)).toBe(0);
  });

  it('says nothing beforehand of addresses to come', () => {
    const early = [...seen].flatMap(([asked, sightings]) =>
      before(sightings, dueAt).flatMap(({ text }) =>
        [paths.published, paths.movedTo].filter((path) => asked !== path && text.includes(path)),
      ),
    );
    expect(early).toEqual([]);
  });
});

/** Carries a release out before the eyes of all visitors: what they got, and how often the page was rendered for it. */
async function releaseToCrowd() {
  const page = await publisher.publishNew('pages', { title: 'За всички', summary: 'Преди.' });
  await publisher.saveDraft('pages', page.id, { summary: 'След.' });
  await stack.delivered();
  const path = `/bg/${String(page.slug)}`;
  const gathering = await timed(async () => (await gather(300, `${stack.site.url}${path}`)).leave());
  const dueAt = new Date(Date.now() + timeFor(3) + withRoom(gathering)).toISOString();
  await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  gate.held.add('content.changed');
  await known(1);
  // Connections that nobody uses are closed after some seconds.
  await pause(Date.parse(dueAt) - withRoom(gathering) - Date.now());
  const crowd = await gather(300, `${stack.site.url}${path}`);
  const counted = await stack.renders();
  await pause(Date.parse(dueAt) + 1 - Date.now());
  const answers = await crowd.ask(() => `${stack.site.url}${path}`);
  crowd.leave();
  const recounted = await stack.renders();
  gate.held.clear();
  return {
    seen: [...new Set(answers.map(({ status, text }) => `${status} ${text.includes('След.')}`))],
    renders: (recounted.get(path) ?? 0) - (counted.get(path) ?? 0),
  };
}

it('renders a page once for three hundred visitors who come at the instant', async () => {
  expect(await calmly(stack, releaseToCrowd)).toEqual({ seen: ['200 true'], renders: 1 });
});

/**
 * What the first visitor after the instant of a release is given; where the CMS was late or could not be read in time, on a busy machine, what
 * a visitor is given once the site has asked again.
 */
async function seenAt(path: string, dueAt: string, { id }: { id: string }): Promise<string> {
  const failed = await stack.failedReads();
  await releases.until(dueAt);
  await pause(1);
  const { text } = await stack.visitor.get(path);
  const from = shownFrom(Date.parse(dueAt), await releases.doneAt(id));
  if (from === Date.parse(dueAt) && (await stack.failedReads()) === failed) return text;
  await pause(Math.max(from, Date.now() + readsAgainWithin) - Date.now());
  return (await stack.visitor.get(path)).text;
}

it('learns of a release within seconds though it was told nothing', async () => {
  const page = await publisher.publishNew('pages', { title: 'Нечута', summary: 'Преди.' });
  await publisher.saveDraft('pages', page.id, { summary: 'След.' });
  await stack.delivered();
  gate.held.add('content.changed').add('schedule.changed');
  // The site asks every ten seconds.
  const dueAt = new Date(Date.now() + timeFor(8) + 10_000).toISOString();
  const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  await known(1);
  expect((await stack.visitor.get('/bg/nechuta')).text).toContain('Преди.');
  expect(await seenAt('/bg/nechuta', dueAt, release)).toContain('След.');
});

it('leaves the page as it is at an instant that was called off or moved', async () => {
  const page = await publisher.publishNew('pages', { title: 'Отложена', summary: 'Преди.' });
  await publisher.saveDraft('pages', page.id, { summary: 'След.' });
  await stack.delivered();
  gate.held.add('content.changed');
  const dueAt = soon(8);
  const first = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  await known(1);
  const later = new Date(Date.parse(dueAt) + 2_000).toISOString();
  const moved = await releases.move(first.id, later);
  const path = '/bg/otlozhena';
  while (Date.now() < Date.parse(later)) {
    const { text } = await stack.visitor.get(path);
    // What is asked right before the instant may be answered after it.
    if (Date.now() < Date.parse(later)) expect(text).toContain('Преди.');
    await pause(20);
  }
  expect(await seenAt(path, later, moved)).toContain('След.');
  const called = await releases.schedule([{ type: 'pages', id: page.id, action: 'unpublish' }], inSeconds(60));
  await known(1);
  await releases.cancel(called.id);
  await known(0);
  expect((await releases.read(moved.id)).state).toBe('done');
});

it('keeps serving at the instant of a release while the CMS is away, and shows it once that is back', async () => {
  const page = await publisher.publishNew('pages', { title: 'Прекъсната', summary: 'Преди.' });
  await publisher.saveDraft('pages', page.id, { summary: 'След.' });
  await stack.delivered();
  const path = '/bg/prekasnata';
  const dueAt = soon(8);
  await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
  await known(1);
  expect(await stack.visitor.status(path)).toBe(200);
  await stack.cms.stop('SIGKILL');
  while (Date.now() < Date.parse(dueAt) + 2000) {
    const { status, text } = await stack.visitor.get(path);
    expect([status, text.includes('Преди.')]).toEqual([200, true]);
    await pause(20);
  }
  await stack.cms.start();
  await eventually(async () => (await stack.visitor.get(path)).text.includes('След.'));
});

describe('what the CMS tells of coming releases', () => {
  const path = '/releases/coming';

  it('is for the site alone', async () => {
    for (const [client, status] of [
      [stack.anonymous, 401],
      [publisher, 403],
    ] as const) {
      expect(await client.get(path)).toMatchObject({ status, body: { status, title: expect.any(String) as string } });
    }
  });

  it('is instants and tags, and no word of what is to come', async () => {
    const title = 'Тайната на деня';
    const page = await draft('pages', { title, summary: 'Тайно.' });
    const dueAt = inSeconds(120);
    const release = await releases.schedule([{ type: 'pages', id: page.id }], dueAt);
    const response = await fetch(`${stack.cms.url}/api${path}`, {
      headers: { authorization: `Site-Key ${stack.siteKey}` },
    });
    expect(response.headers.get('cache-control')).toBe('no-store');
    const text = await response.text();
    const { coming } = JSON.parse(text) as { coming: { at: string; tags: string[] }[] };
    expect(coming.find(({ at }) => at === dueAt)?.tags.sort()).toEqual(
      [
        `document:pages:${page.id}`,
        'everything',
        'list:pages',
        'redirect:/bg/taynata-na-denya',
        `slug:pages:bg:taynata-na-denya`,
      ].sort(),
    );
    expect(text).not.toMatch(/Тайн/);
    await releases.cancel(release.id);
  });
});
