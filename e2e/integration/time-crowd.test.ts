import type { CmsClient } from '../harness/cms-client';
import { gather } from '../harness/crowd';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';

const visitors = 500;
const body = 'tekst-za-vsichki';

let stack: Stack;
let publisher: CmsClient;

beforeAll(async () => {
  // Without the ticker nothing but visitors makes a page anew.
  stack = await startStack({ TICKER: 'off' });
  publisher = await stack.login('publisher');
});
afterAll(() => stack?.stop());

it('renders each page once for five hundred visitors who come at the instant', async () => {
  const instant = Date.now() + 30_000;
  const document = await publisher.publishNew('announcements', {
    title: 'За всички',
    teaser: 'Кратък текст.',
    body: richText(body),
    publishAt: '2026-01-02T08:00:00.000Z',
    comingSoon: true,
    revealAt: new Date(instant).toISOString(),
  });
  const path = `/bg/announcements/${String(document.slug)}`;
  const paths = [path, '/bg/announcements', '/bg/announcements/feed.xml'];
  await eventually(async () => (await stack.visitor.status(path)) === 200);
  for (const each of paths) await stack.visitor.get(each);
  // The pages that the publication touched are rendered behind its back, one after the other.
  await pause(Math.max(0, instant - Date.now() - 4_000));
  const counted = await stack.renders();

  const crowd = await gather(visitors, `${stack.site.url}${path}`);
  await pause(instant + 1 - Date.now());
  const wantsData = (number: number) => number % 4 === 3;
  const answers = await crowd.ask(
    (number) => `${stack.site.url}${wantsData(number) ? `${path}?_rsc` : path}`,
    (number): Record<string, string> => (wantsData(number) ? { rsc: '1' } : {}),
  );
  crowd.leave();

  expect(answers.filter(({ asked }) => asked < instant)).toEqual([]);
  expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
  expect(answers.filter(({ text }) => !text.includes(body))).toEqual([]);
  for (const each of paths) await stack.visitor.get(each);
  const recounted = await stack.renders();
  for (const each of paths) {
    expect([each, (recounted.get(each) ?? 0) - (counted.get(each) ?? 0)]).toEqual([each, 1]);
  }
});
