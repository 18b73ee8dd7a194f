import { CmsClient } from '../e2e/harness/cms-client';
import { releasesOf } from '../e2e/harness/release-client';
import { startStack, type Stack } from '../e2e/harness/stack';
import { eventually, pause } from '../e2e/harness/wait';
import { observe } from './releases/observer';
import { createPages } from './releases/scheduling';
import { percentile } from './statistics';

/**
 * `TEST_DATABASE=sqlite|mongodb npm run bench releases-at-once [releases] [documents]`: many releases of one page each at one instant, and
 * one release of many pages, of which a reader must see all or none.
 */
const [releases = 200, documents = 150] = process.argv.slice(2).map(Number);

/** How long scheduling may take, ms a page, and the time before the instant in which nothing else happens. */
const [preparation, calm] = [400, 5_000];

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

async function write(publisher: CmsClient, pages: string[], mark: string): Promise<void> {
  for (const id of pages) await publisher.saveDraft('pages', id, { summary: mark });
}

const nextInstant = (count: number) => Math.ceil((Date.now() + count * preparation + calm) / 1000) * 1000;

async function waitUntilCalm(instant: number): Promise<void> {
  if (Date.now() > instant - calm) throw new Error('Scheduling took too long: give it more time.');
  await pause(instant - 1_000 - Date.now());
}

interface Done {
  state: string;
  doneAt: string | null;
}

async function readDone(publisher: CmsClient, ids: string[]): Promise<Done[]> {
  const done: Done[] = [];
  for (let start = 0; start < ids.length; start += 50) {
    const some = ids.slice(start, start + 50);
    const path = `/releases?where[id][in]=${some.join(',')}&limit=50&depth=0`;
    done.push(...(await publisher.get<{ docs: Done[] }>(path)).body.docs);
  }
  return done;
}

/** From the instant to the last of many releases, ms. */
async function many(stack: Stack, publisher: CmsClient, pages: string[]) {
  const client = releasesOf(publisher);
  await write(publisher, pages, 'many');
  const instant = nextInstant(pages.length);
  const ids = [];
  for (const id of pages)
    ids.push((await client.schedule([{ type: 'pages', id }], new Date(instant).toISOString())).id);
  say(`${ids.length} scheduled`);
  await waitUntilCalm(instant);
  const observer = await observe(stack.cmsEnv.DATABASE_URL, 20);
  const isOver = async () =>
    Object.keys(observer.firstSeen).filter((key) => key.endsWith(' many')).length === pages.length;
  await eventually(isOver, 240_000);
  await observer.stop();
  const seen = pages.map((id) => (observer.firstSeen[`${id} many`] ?? Number.NaN) - instant);
  const rows = await readDone(publisher, ids);
  const begun = rows.map(({ doneAt }) => Date.parse(doneAt ?? '') - instant);
  return {
    releases: ids.length,
    done: rows.filter(({ state }) => state === 'done').length,
    early: begun.filter((delay) => delay < 0).length,
    'last begun': Math.max(...begun),
    'half seen': percentile(seen, 0.5),
    'last seen': Math.max(...seen),
  };
}

/** What the site would read of the pages again and again, from before the instant until all are new. */
async function one(stack: Stack, publisher: CmsClient, pages: string[]) {
  await write(publisher, pages, 'one');
  const instant = nextInstant(pages.length / 4);
  const items = pages.map((id) => ({ type: 'pages', id }));
  const release = await releasesOf(publisher).schedule(items, new Date(instant).toISOString());
  await waitUntilCalm(instant);
  const path = `/pages?where[id][in]=${pages.join(',')}&limit=${pages.length}&locale=bg&depth=0&select[summary]=true`;
  let [reads, mixed, early] = [0, 0, 0];
  for (let isNew = false; !isNew && Date.now() < instant + 240_000;) {
    const { body } = await stack.sitePrincipal.get<{ docs: { summary: string }[] }>(path);
    const answered = Date.now();
    const count = body.docs.filter(({ summary }) => summary === 'one').length;
    reads += 1;
    if (body.docs.length !== pages.length || (count > 0 && count < pages.length)) mixed += 1;
    if (count > 0 && answered < instant) early += 1;
    isNew = count === pages.length;
  }
  const seen = Date.now() - instant;
  const [row] = await readDone(publisher, [release.id]);
  return { documents: pages.length, state: row?.state, reads, mixed, early, seen };
}

async function main() {
  const stack = await startStack();
  try {
    const publisher = await CmsClient.login(stack.cms.url, 'publisher');
    const pages = await createPages(publisher, Math.max(releases, documents));
    await stack.delivered();
    say(`${pages.length} pages`);
    console.table({ 'at one instant, ms': await many(stack, publisher, pages.slice(0, releases)) });
    await stack.delivered();
    console.table({ 'in one release, ms': await one(stack, publisher, pages.slice(0, documents)) });
  } finally {
    await stack.stop();
  }
}

await main();
