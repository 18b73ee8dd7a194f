import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { CmsClient } from '../harness/cms-client';
import { testDatabase } from '../harness/env';
import { aheadByFile, canTravel, travelTo } from '../harness/faketime';
import { mainOf, makeLink, openPreview, type Previewer } from '../harness/previewer';
import { timeFor } from '../harness/pace';
import { inSeconds, releasesOf } from '../harness/release-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import type { Seen } from '../harness/visitor';
import { eventually, pause } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;

/**
 * The clocks of the CMS and the site are moved where that can be done: SQLite has the clock of its process, MongoDB one of its own.
 * Where it cannot, fewer instants come by themselves.
 */
const travels = canTravel && testDatabase === 'sqlite';
const clock = join(tmpdir(), `civic-clock-${process.pid}`);

beforeAll(async () => {
  await travelTo(clock, Date.now());
  stack = travels ? await startStack(aheadByFile(clock), aheadByFile(clock)) : await startStack();
  publisher = await stack.login('publisher');
});
afterAll(async () => {
  await stack?.stop();
  await rm(clock, { force: true });
});

const create = async (type: string, data: object) => {
  const { body } = await publisher.request<{ doc: { id: string } }>('POST', `/${type}?locale=bg&depth=0&draft=true`, {
    ...data,
    _status: 'draft',
  });
  return body.doc.id;
};

/** What a visitor takes in: the status, where the page leads, and its main part. */
const takenIn = ({ status, headers, text }: Seen) => ({
  // A redirect of the CMS is for good, and says so to visitors alone.
  status: status === 308 ? 307 : status,
  location: headers.get('location'),
  main: mainOf(text),
});

/** Not fewer than the pages that are looked at, and the requests that prepare the instants. */
const atMost = { pages: travels ? 30 : 15, requests: 30 };

/** The instants at which something happens: in between there is time to carry it out, deliver it, and look at every page. */
async function instants(preview: Previewer): Promise<string[]> {
  const count = travels ? 10 : 5;
  // How long a page takes, before it is known how many can be looked at ahead.
  for (const path of ['/bg', '/bg/announcements', '/bg/cities', '/en/initiatives']) await preview.get(path);
  const first = travels ? 3_600_000 : timeFor(atMost.requests + count * (atMost.pages + 1));
  const between = travels ? 86_400_000 : timeFor(1.5 * atMost.pages);
  return Array.from({ length: count }, (_, index) => new Date(Date.now() + first + index * between).toISOString());
}

async function prepare(at: string[]) {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = at;
  const releases = releasesOf(publisher);
  const city = await publisher.find('cities', 'name', 'София');
  const initiative = (await publisher.get<{ docs: { id: string; slug: string }[] }>('/initiatives?locale=bg&depth=0'))
    .body.docs[0];
  if (!initiative) throw new Error('the demo content has no initiative');

  const dated = { cities: [city.id], initiative: initiative.id, teaser: 'Кратко.' };
  await publisher.publishNew('announcements', { ...dated, title: 'Излиза навреме', publishAt: first });
  await publisher.publishNew('announcements', {
    ...dated,
    title: 'Разкрива се навреме',
    body: richText('Пълният текст.'),
    comingSoon: true,
    revealAt: third,
    expected: { precision: 'exact', date: third, certainty: 'confirmed' },
    expireAt: fifth,
    expireOutcome: 'gone',
  });

  const page = await create('pages', { title: 'Нова страница', summary: 'Обобщение.' });
  const vanishing = await publisher.find('cities', 'name', 'Рига');
  await publisher.saveDraft('initiatives', initiative.id, { summary: 'Обобщение от бъдещето.' });
  await publisher.saveDraft('initiatives', initiative.id, { summary: 'A summary of the future.' }, 'en');
  await releases.schedule(
    [
      { type: 'pages', id: page },
      { type: 'cities', id: vanishing.id, action: 'unpublish' },
      { type: 'initiatives', id: initiative.id, locales: ['bg'] },
    ],
    second,
    { endAt: fourth },
  );
  const moving = await publisher.publishNew('pages', { title: 'Местеща се' });
  await publisher.saveDraft('pages', moving.id, { slug: 'premestena' });
  await releases.schedule([{ type: 'pages', id: moving.id }], third);

  const later = at.slice(5);
  const ends = ['archived', 'withdrawn', 'redirected'];
  for (const [index, expireAt] of later.slice(0, ends.length).entries()) {
    const expireOutcome = ends[index];
    await publisher.publishNew('announcements', {
      ...dated,
      title: `Изтича ${index}`,
      publishAt: inSeconds(-86_400),
      expireAt,
      expireOutcome,
      ...(expireOutcome === 'withdrawn' && { expireReason: 'Отменено.' }),
      ...(expireOutcome === 'redirected' && { expireTarget: '/bg/cities/sofia' }),
    });
  }
  if (later[3]) await releases.schedule([{ type: 'cities', id: city.id, action: 'unpublish' }], later[3]);
  if (later[4]) {
    // Nothing but the other language.
    await releases.schedule([{ type: 'initiatives', id: initiative.id, locales: ['en'] }], later[4]);
  }

  const paths = [
    '/bg',
    '/en',
    // Where no clock is moved there is a wait for every page: the lists of one language have to do.
    ...(travels ? ['bg', 'en'] : ['bg']).flatMap((locale) => [
      ...['announcements', 'cities', 'initiatives', 'representatives'].map((section) => `/${locale}/${section}`),
      `/${locale}/cities/sofia`,
    ]),
    `/bg/initiatives/${initiative.slug}`,
    `/en/initiatives/${initiative.slug}`,
    ...later.slice(0, ends.length).map((_, index) => `/bg/announcements/iztitcha-${index}`),
    `/bg/cities/${String(vanishing.slug)}`,
    '/bg/announcements/izliza-navreme',
    '/bg/announcements/razkriva-se-navreme',
    '/bg/nova-stranitsa',
    '/bg/mesteshta-se',
    '/bg/premestena',
  ];
  expect(paths.length).toBeLessThanOrEqual(atMost.pages);
  return paths;
}

it('becomes what was seen ahead, instant by instant and page by page', async () => {
  const editor = await stack.login('editor');
  const preview = await openPreview((await makeLink(editor, { instant: inSeconds(3_600) })).url);
  const at = await instants(preview);
  const paths = await prepare(at);
  const ahead = new Map<string, Map<string, object>>();
  for (const instant of at) {
    await preview.at(instant);
    const pages = new Map<string, object>();
    for (const path of paths) pages.set(path, takenIn(await preview.get(path)));
    ahead.set(instant, pages);
  }
  // All of it was seen before any of it happened; a clock that is moved stands before it anyway.
  expect(Date.now()).toBeLessThan(Date.parse(at[0] ?? ''));
  // Instants that look alike would prove nothing.
  expect(new Set([...ahead.values()].map((pages) => JSON.stringify([...pages]))).size).toBe(at.length);

  for (const [index, [instant, pages]] of [...ahead].entries()) {
    if (travels) await travelTo(clock, Date.parse(instant));
    else await pause(Date.parse(instant) - Date.now());
    // Where the clock is not moved, the next instant comes by itself.
    const next = travels ? undefined : at[index + 1];
    const deadline = next === undefined ? Date.now() + 60_000 : Date.parse(next);
    for (const [path, expected] of pages) {
      let seen: object = {};
      await eventually(
        async () => {
          seen = takenIn(await stack.visitor.get(path));
          return JSON.stringify(seen) === JSON.stringify(expected);
        },
        Math.max(1000, deadline - Date.now()),
      ).catch(() => expect({ instant, path, ...seen }).toEqual({ instant, path, ...expected }));
    }
  }
}, 1_800_000);
