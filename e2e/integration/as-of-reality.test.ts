import type { CmsClient } from '../harness/cms-client';
import { mainOf, makeLink, openPreview } from '../harness/previewer';
import { inSeconds, releasesOf } from '../harness/release-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import type { Seen } from '../harness/visitor';
import { eventually } from '../harness/wait';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

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

/** Seconds between two instants: time enough to carry out, deliver, and look at every page. */
const pace = 12;

async function prepare() {
  const at = Array.from({ length: 5 }, (_, index) => inSeconds(30 + index * pace));
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

  const paths = [
    ...['bg', 'en'].flatMap((locale) => [
      `/${locale}`,
      ...['announcements', 'cities', 'initiatives', 'representatives'].map((section) => `/${locale}/${section}`),
      `/${locale}/cities/sofia`,
    ]),
    `/bg/initiatives/${initiative.slug}`,
    `/bg/cities/${String(vanishing.slug)}`,
    '/bg/announcements/izliza-navreme',
    '/bg/announcements/razkriva-se-navreme',
    '/bg/nova-stranitsa',
    '/bg/mesteshta-se',
    '/bg/premestena',
  ];
  return { at, paths };
}

it('becomes what was seen ahead, instant by instant and page by page', async () => {
  const { at, paths } = await prepare();
  const editor = await stack.login('editor');
  const preview = await openPreview((await makeLink(editor, { instant: at[0] })).url);
  const ahead = new Map<string, Map<string, object>>();
  for (const instant of at) {
    await preview.at(instant);
    const pages = new Map<string, object>();
    for (const path of paths) pages.set(path, takenIn(await preview.get(path)));
    ahead.set(instant, pages);
  }
  // All of it was seen before any of it happened.
  expect(Date.now()).toBeLessThan(Date.parse(at[0] ?? ''));
  // Five instants that look alike would prove nothing.
  expect(new Set([...ahead.values()].map((pages) => JSON.stringify([...pages]))).size).toBe(5);

  for (const [instant, pages] of ahead) {
    const left = Date.parse(instant) - Date.now();
    await new Promise((resolve) => setTimeout(resolve, left));
    for (const [path, expected] of pages) {
      let seen: object = {};
      await eventually(
        async () => {
          seen = takenIn(await stack.visitor.get(path));
          return JSON.stringify(seen) === JSON.stringify(expected);
        },
        Math.max(1000, Date.parse(instant) + (pace - 2) * 1000 - Date.now()),
      ).catch(() => expect({ instant, path, ...seen }).toEqual({ instant, path, ...expected }));
    }
  }
});
