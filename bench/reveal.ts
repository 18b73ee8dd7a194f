import { richText } from '../e2e/harness/rich-text';
import { startStack, type Stack } from '../e2e/harness/stack';
import { eventually } from '../e2e/harness/wait';
import { lead, roundsSummary, stopWatching, watchInstant, type Round } from './watch-instant';

const rounds = Number(process.argv[2] ?? 50);
/** Between two reveals, ms. */
const interval = 1_500;
const body = 'Целият текст, който се чака.';

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
      results.push(await watchInstant(url, body, instant));
    }
    return roundsSummary(results);
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
  stopWatching();
}

await main();
