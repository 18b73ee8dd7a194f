import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { CmsClient } from '../e2e/harness/cms-client';
import { testDatabase } from '../e2e/harness/env';
import { freePort } from '../e2e/harness/ports';
import { Server } from '../e2e/harness/server';
import { startStack } from '../e2e/harness/stack';
import { eventually, pause } from '../e2e/harness/wait';
import { checkHistory } from './releases/check-history';
import { injectFaults } from './releases/faults';
import type { History } from './releases/history';
import { observe } from './releases/observer';
import { seeded } from './releases/random';
import { readHistory } from './releases/read-history';
import { createPages, planReleases, scheduleAll } from './releases/scheduling';
import { summary } from './statistics';

/** `TEST_DATABASE=sqlite|mongodb npm run bench releases-under-faults [releases] [seconds] [processes] [seed]` */
const [releases = 1000, seconds = 120, processes = 3, seed = Date.now() % 1_000_000] = process.argv
  .slice(2)
  .map(Number);
const cmsCount = testDatabase === 'sqlite' ? 1 : processes;
const documents = Math.max(10, Math.ceil(releases / 8));
/** How long scheduling one release may take while everything is prepared, ms. */
const preparation = testDatabase === 'sqlite' ? 250 : 350;
/** The pause between two looks of the observer, ms: a stand-in for MongoDB of one thread must have time for other things. */
const observing = testDatabase === 'sqlite' ? 50 : 250;

const say = (text: string) => console.log(`${new Date().toISOString().slice(11, 19)} ${text}`);

/** Releases by the hundred while the processes that carry them out are killed and frozen; reads the histories afterwards. */
async function main() {
  say(`${releases} releases in ${seconds} s, ${cmsCount} CMS on ${testDatabase}, seed ${seed}`);
  const random = seeded(seed);
  const stack = await startStack();
  const others = [];
  for (let index = 1; index < cmsCount; index += 1) {
    const logFile = join(stack.folder, `cms-${index}.log`);
    others.push(new Server({ app: 'cms', port: await freePort(), env: stack.cmsEnv, logFile }));
  }
  const servers = [stack.cms, ...others];
  try {
    await Promise.all(others.map((server) => server.start()));
    const clients = [];
    // One after the other: of two logins of one account at the same time, Payload keeps one session.
    for (const { url } of servers) clients.push(await CmsClient.login(url, 'publisher'));
    const pages = await createPages(clients[0] as CmsClient, documents);
    const from = Date.now() + releases * preparation + 5000;
    const until = from + seconds * 1000;
    const planned = planReleases(pages, { releases, documents, from, until }, random);
    let scheduled = 0;
    const wanted = await scheduleAll(clients, planned, () => {
      scheduled += 1;
      if (scheduled % 100 === 0) say(`${scheduled} scheduled`);
    });
    if (Date.now() > from) throw new Error('Scheduling took too long: give it more time.');
    say(`all scheduled; the first is due in ${Math.round((from - Date.now()) / 1000)} s`);
    await pause(from - 2000 - Date.now());

    const observer = await observe(stack.cmsEnv.DATABASE_URL, observing);
    const faults = injectFaults(servers, random);
    await pause(until - Date.now());
    await faults.stop();
    say(`${faults.absences.length} faults; waiting for the rest`);
    const open = '/releases?where[state][equals]=scheduled&limit=1&depth=0';
    const client = await CmsClient.login(stack.cms.url, 'publisher');
    await eventually(async () => (await client.get<{ totalDocs: number }>(open)).body.totalDocs === 0, 600_000);
    await pause(1000);
    await observer.stop();

    const history: History = {
      wanted,
      ...(await readHistory(client, pages, from)),
      firstSeen: observer.firstSeen,
      absences: faults.absences,
      processes: cmsCount,
    };
    const file = join(process.cwd(), 'data', `releases-${testDatabase}-${seed}.json`);
    await writeFile(file, JSON.stringify(history)).catch(() => undefined);
    const { lags, seenLags, ...found } = checkHistory(history);
    console.log(Object.fromEntries(Object.entries(found).map(([name, list]) => [name, list.length])));
    console.table({
      'due (or first process back) → begun, ms': summary(lags),
      'due (or first process back) → seen, ms': summary(seenLags),
    });
    if (Object.values(found).some((list) => list.length > 0)) {
      console.log(JSON.stringify(found, null, 1).slice(0, 4000));
      process.exitCode = 1;
    }
  } finally {
    await Promise.all(others.map((server) => server.stop('SIGKILL')));
    await stack.stop();
  }
}

await main();
