import { launchBrowser } from '../e2e/harness/browser';
import { openAdmin, openForm } from '../e2e/harness/editor';
import { startStack } from '../e2e/harness/stack';
import { pressAtRandom } from './saving/press-at-random';

const rounds = Number(process.argv[2] ?? 67);
const latencies = [0, 250, 1_000];

/**
 * Presses Publish at random moments while the form saves itself, one editor per latency of the network, every third press twice. A press is
 * lost when what was typed is not published, and doubled when one press makes two publications.
 */
async function main() {
  const stack = await startStack();
  const browser = await launchBrowser();
  try {
    const publisher = await stack.login('publisher');
    const trials = [];
    // One after another: logins of one account at the same time would end each other's sessions.
    for (const latency of latencies) {
      const document = await publisher.publishNew('announcements', { title: `При ${latency}`, teaser: 'Анонс.' });
      const page = await openAdmin(browser, stack.cms.url, 'publisher');
      await openForm(page, stack.cms.url, `announcements/${document.id}`);
      trials.push({ page, publisher, id: document.id, latency, rounds });
    }
    console.table(await Promise.all(trials.map(pressAtRandom)));
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
