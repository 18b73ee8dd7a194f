import { Agent, get } from 'node:http';

import { richText } from '../e2e/harness/rich-text';
import { startStack, type Stack } from '../e2e/harness/stack';
import { eventually, pause } from '../e2e/harness/wait';
import { summary } from './statistics';

const rounds = Number(process.argv[2] ?? 50);
/** Between two reveals, ms. */
const interval = 1_500;
/** Around each instant the page is asked for without a pause, ms. */
const lead = 250;
const body = 'Целият текст, който се чака.';

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

function ask(url: string): Promise<{ asked: number; complete: number; isFull: boolean }> {
  const asked = Date.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({ asked, complete: Date.now(), isFull: Buffer.concat(chunks).toString('utf8').includes(body) }),
      );
    }).on('error', reject);
  });
}

interface Round {
  /** From the instant to the end of the first answer with the text, ms. */
  delay: number;
  /** Answers with the text that were complete before the instant. */
  early: number;
  /** Answers without it to questions asked at the instant or later. */
  stale: number;
}

async function watchReveal(url: string, instant: number): Promise<Round> {
  await pause(instant - lead - Date.now());
  let [early, stale] = [0, 0];
  while (Date.now() < instant + 20_000) {
    const { asked, complete, isFull } = await ask(url);
    if (isFull && complete < instant) early += 1;
    if (!isFull && asked >= instant) stale += 1;
    if (isFull && complete >= instant) return { delay: complete - instant, early, stale };
  }
  throw new Error(`${url} was never revealed`);
}

async function prepare(stack: Stack, first: number): Promise<{ url: string; instant: number }[]> {
  const publisher = await stack.login('publisher');
  const reveals: { url: string; instant: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const instant = first + round * interval;
    const { slug } = await publisher.publishNew('announcements', {
      title: `Разкриване номер ${round + 1}`,
      teaser: 'Кратък текст.',
      body: richText(body),
      publishAt: '2026-01-02T08:00:00.000Z',
      comingSoon: true,
      revealAt: new Date(instant).toISOString(),
    });
    reveals.push({ url: `${stack.site.url}/bg/announcements/${String(slug)}`, instant });
  }
  for (const { url } of reveals) await eventually(async () => (await fetch(url)).status === 200, 60_000);
  return reveals;
}

/** One run: the site and the CMS from their production builds, with nobody but the clock to start a reveal. */
async function run(ticker: 'on' | 'off') {
  const stack = await startStack({ TICKER: ticker });
  try {
    const reveals = await prepare(stack, Date.now() + 30_000 + rounds * 1_000);
    const results: Round[] = [];
    for (const { url, instant } of reveals) {
      if (Date.now() > instant - lead) throw new Error('preparing took longer than was planned for');
      results.push(await watchReveal(url, instant));
    }
    const total = (name: 'early' | 'stale') => results.reduce((sum, round) => sum + round[name], 0);
    return { ...summary(results.map(({ delay }) => delay)), early: total('early'), stale: total('stale') };
  } finally {
    await stack.stop();
  }
}

/** From the instant of a reveal to the end of the first answer with the text, with the ticker of the CMS and without. */
async function main() {
  console.table({
    'ticker on: instant → full article, ms': await run('on'),
    'ticker off: instant → full article, ms': await run('off'),
  });
  agent.destroy();
}

await main();
