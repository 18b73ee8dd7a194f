import { calmly } from '../harness/calmly';
import type { CmsClient } from '../harness/cms-client';
import { gather } from '../harness/crowd';
import { timed, timeFor, withRoom } from '../harness/pace';
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

/** Reveals an announcement before the eyes of all visitors: what they got, and how often each page was rendered for it. */
async function reveal() {
  const document = await publisher.publishNew('announcements', {
    title: 'За всички',
    teaser: 'Кратък текст.',
    body: richText(body),
    publishAt: '2026-01-02T08:00:00.000Z',
    comingSoon: true,
    revealAt: new Date(Date.now() + 3_600_000).toISOString(),
  });
  const path = `/bg/announcements/${String(document.slug)}`;
  const paths = [path, '/bg/announcements', '/bg/announcements/feed.xml'];
  await eventually(async () => (await stack.visitor.status(path)) === 200);
  for (const each of paths) await stack.visitor.get(each);
  const gathering = await timed(async () => (await gather(visitors, `${stack.site.url}${path}`)).leave());
  // The pages that the publication touches are rendered behind its back, one after the other.
  const calming = await timed(() => stack.calm());
  const instant = Date.now() + timeFor(5) + withRoom(calming) + withRoom(gathering);
  await publisher.publish('announcements', document.id, { revealAt: new Date(instant).toISOString() });
  for (const each of paths) await stack.visitor.get(each);
  const counted = await stack.calm();

  await pause(instant - withRoom(gathering) - Date.now());
  const crowd = await gather(visitors, `${stack.site.url}${path}`);
  await pause(instant + 1 - Date.now());
  const wantsData = (number: number) => number % 4 === 3;
  const answers = await crowd.ask(
    (number) => `${stack.site.url}${wantsData(number) ? `${path}?_rsc` : path}`,
    (number): Record<string, string> => (wantsData(number) ? { rsc: '1' } : {}),
  );
  crowd.leave();

  for (const each of paths) await stack.visitor.get(each);
  const recounted = await stack.renders();
  return {
    early: answers.filter(({ asked }) => asked < instant).length,
    statuses: [...new Set(answers.map(({ status }) => status))],
    outdated: answers.filter(({ text }) => !text.includes(body)).length,
    renders: paths.map((each) => (recounted.get(each) ?? 0) - (counted.get(each) ?? 0)),
  };
}

it('renders each page once for five hundred visitors who come at the instant', async () => {
  expect(await calmly(stack, reveal)).toEqual({ early: 0, statuses: [200], outdated: 0, renders: [1, 1, 1] });
});
