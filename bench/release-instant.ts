import { openGate, type Gate } from '../e2e/harness/gate';
import { releasesOf } from '../e2e/harness/release-client';
import { startStack, type Stack } from '../e2e/harness/stack';
import { eventually } from '../e2e/harness/wait';
import { lead, roundsSummary, stopWatching, watchInstant, type Round } from './watch-instant';

const rounds = Number(process.argv[2] ?? 30);
/** Between two releases, ms. */
const interval = 1_500;
const text = 'Новото описание, което се чака.';

interface Due {
  url: string;
  instant: number;
}

async function prepare(stack: Stack): Promise<Due[]> {
  const publisher = await stack.login('publisher');
  const releases = releasesOf(publisher);
  const pages = [];
  for (let round = 0; round < rounds; round += 1) {
    const page = await publisher.publishNew('pages', { title: `Страница номер ${round + 1}`, summary: 'Старо.' });
    await publisher.saveDraft('pages', page.id, { summary: text });
    const url = `${stack.site.url}/bg/${String(page.slug)}`;
    await eventually(async () => (await fetch(url)).status === 200, 60_000);
    pages.push({ id: page.id, url });
  }
  const first = Date.now() + 20_000 + rounds * 200;
  const due = pages.map(({ id, url }, round) => ({ id, url, instant: first + round * interval }));
  for (const { id, instant } of due) {
    await releases.schedule([{ type: 'pages', id }], new Date(instant).toISOString());
  }
  await eventually(async () => (await stack.comingInstants()) === rounds);
  return due;
}

/** One run; `held` says which messages of the CMS never reach the site once all is scheduled. */
async function run(held: string[]) {
  let gate: Gate | undefined;
  const stack = await startStack(async (siteUrl) => {
    gate = await openGate(siteUrl);
    return { SITE_URLS: gate.url };
  });
  try {
    const due = await prepare(stack);
    for (const type of held) gate?.held.add(type);
    const results: Round[] = [];
    for (const { url, instant } of due) {
      if (Date.now() > instant - lead) throw new Error('preparing took longer than was planned for');
      results.push(await watchInstant(url, text, instant));
    }
    return roundsSummary(results);
  } finally {
    await stack.stop();
    await gate?.close();
  }
}

/** From the instant of a release to the end of the first answer with its text, with the deliveries and without. */
async function main() {
  console.table({
    'deliveries arrive: due → new page, ms': await run([]),
    'no delivery arrives: due → new page, ms': await run(['content.changed']),
  });
  stopWatching();
}

await main();
