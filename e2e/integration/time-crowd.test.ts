import { Agent, get } from 'node:http';

import type { CmsClient } from '../harness/cms-client';
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

interface Got {
  asked: number;
  complete: number;
  status: number;
  text: string;
}

function ask(agent: Agent, path: string, headers: Record<string, string>): Promise<Got> {
  const asked = Date.now();
  return new Promise((resolve, reject) => {
    get(`${stack.site.url}${path}`, { agent, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          asked,
          complete: Date.now(),
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString('utf8'),
        }),
      );
    }).on('error', reject);
  });
}

it('renders each page once for five hundred visitors who come at the instant', async () => {
  const instant = Date.now() + 20_000;
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

  const agent = new Agent({ keepAlive: true, maxSockets: visitors });
  // The crowd has its connections already.
  await Promise.all(Array.from({ length: visitors }, () => ask(agent, path, {})));
  await pause(instant + 1 - Date.now());
  const answers = await Promise.all(
    Array.from({ length: visitors }, (_, number) => {
      const wantsData = number % 4 === 3;
      return ask(agent, wantsData ? `${path}?_rsc` : path, wantsData ? { rsc: '1' } : {});
    }),
  );
  agent.destroy();

  expect(answers.filter(({ asked }) => asked < instant)).toEqual([]);
  expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
  expect(answers.filter(({ text }) => !text.includes(body))).toEqual([]);
  for (const each of paths) await stack.visitor.get(each);
  const recounted = await stack.renders();
  for (const each of paths) {
    expect([each, (recounted.get(each) ?? 0) - (counted.get(each) ?? 0)]).toEqual([each, 1]);
  }
});
