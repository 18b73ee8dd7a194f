import { CmsClient } from '../e2e/harness/cms-client';
import { lockFile } from '../e2e/harness/file-lock';
import { startStack } from '../e2e/harness/stack';
import { pause } from '../e2e/harness/wait';
import { summary } from './statistics';

/** `npm run bench locked-database [seconds]`: how fast the CMS says that it is well while another process writes into its SQLite file. */
const seconds = Number(process.argv[2] ?? 30);

/** Between two questions, ms. */
const interval = 50;

async function ask(url: string) {
  const asked = performance.now();
  const { database } = (await (await fetch(`${url}/api/health`)).json()) as { database: { state: string } };
  return { took: performance.now() - asked, state: database.state };
}

async function askFor(url: string, milliseconds: number) {
  const answers = [];
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    answers.push(await ask(url));
    await pause(interval);
  }
  return answers;
}

const timesOf = (answers: Awaited<ReturnType<typeof askFor>>) => ({
  answers: answers.length,
  ...summary(answers.map(({ took }) => took)),
  locked: answers.filter(({ state }) => state === 'locked').length,
});

async function main() {
  const stack = await startStack();
  try {
    const publisher = await CmsClient.login(stack.cms.url, 'publisher');
    const page = await publisher.publishNew('pages', { title: 'Заключена', summary: 'Преди.' });
    await stack.delivered();
    await askFor(stack.cms.url, 2_000);
    const free = await askFor(stack.cms.url, 5_000);
    const lock = await lockFile(stack.cmsEnv.DATABASE_URL);
    // Somebody who saves meanwhile, and waits.
    const path = `/pages/${page.id}?locale=bg&depth=0`;
    const saving = publisher.request('PATCH', path, { summary: 'След.', _status: 'published' });
    const locked = await askFor(stack.cms.url, seconds * 1000);
    await lock.release();
    const { status } = await saving;
    console.table({ 'health, unlocked, ms': timesOf(free), 'health, locked, ms': timesOf(locked) });
    console.log(`A save that began with the lock was answered with ${status}.`);
  } finally {
    await stack.stop();
  }
}

await main();
