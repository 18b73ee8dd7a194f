import { startStack } from '../e2e/harness/stack';
import { eventually, pause } from '../e2e/harness/wait';
import { summary } from './statistics';

const rounds = Number(process.argv[2] ?? 20);
const warmUps = 3;
const pollEvery = 10;

/** Asks the public page like a visitor until it shows the text; the instant of the first such answer, ms. */
async function firstSeen(url: string, text: string): Promise<number> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const response = await fetch(url);
    if ((await response.text()).includes(text)) return Date.now();
    await pause(pollEvery);
  }
  throw new Error(`"${text}" was never seen on ${url}`);
}

interface Delivery {
  state: string;
  savedAt: string;
  liveAt: string;
  documents: unknown;
}

/** From the request that publishes to the first answer with the change, on the production build with demo content. */
async function main() {
  const stack = await startStack();
  try {
    const publisher = await stack.login('publisher');
    const { body } = await publisher.get<{ docs: { id: string; slug: string }[] }>('/initiatives?locale=bg&depth=0');
    const initiative = body.docs[0];
    if (!initiative) throw new Error('the demo content has no initiative');
    const url = `${stack.site.url}/bg/initiatives/${initiative.slug}`;
    await fetch(url);

    const fromRequest: number[] = [];
    const fromSave: number[] = [];
    const disagreement: number[] = [];
    for (let round = -warmUps; round < rounds; round += 1) {
      const title = `Измерване номер ${round + warmUps} – ${Date.now()}`;
      const before = Date.now();
      const seen = firstSeen(url, title);
      await publisher.publish('initiatives', initiative.id, { title });
      const seenAt = await seen;
      const receipt = await eventually(async () => {
        const rows = await publisher.get<{ docs: Delivery[] }>('/deliveries?sort=-savedAt&limit=1&depth=0');
        const row = rows.body.docs[0];
        return row?.state === 'live' && Date.parse(row.savedAt) >= before ? row : undefined;
      });
      if (round < 0) continue;
      fromRequest.push(seenAt - before);
      fromSave.push(seenAt - Date.parse(receipt.savedAt));
      disagreement.push(Math.abs(Date.parse(receipt.liveAt) - seenAt));
      console.log(`${round + 1}/${rounds}: visible ${seenAt - before} ms after the request`);
      // The site goes on to render the other pages that show the document: let it come to rest.
      await pause(2_500);
    }
    console.table({
      'request → visible, ms': summary(fromRequest),
      'saved → visible, ms': summary(fromSave),
      '|receipt − outside probe|, ms': summary(disagreement),
    });
  } finally {
    await stack.stop();
  }
}

await main();
