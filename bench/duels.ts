import { launchBrowser } from '../e2e/harness/browser';
import type { Document } from '../e2e/harness/cms-client';
import { openAdmin, openForm } from '../e2e/harness/editor';
import { startStack } from '../e2e/harness/stack';
import { duel } from './saving/duel';

const rounds = Number(process.argv[2] ?? 10);

/**
 * Two editors in two browsers write at the same time in one document, in the same field or in different ones. A text is lost when it is
 * neither in the draft nor in a version afterwards.
 */
async function main() {
  const stack = await startStack();
  const browser = await launchBrowser();
  try {
    const pages = [
      await openAdmin(browser, stack.cms.url, 'publisher'),
      await openAdmin(browser, stack.cms.url, 'editor'),
    ] as const;
    const api = await stack.login('admin');
    const tally = { duels: 0, texts: 0, lost: 0, asked: 0 };
    for (let round = 0; round < rounds; round += 1) {
      const path = '/announcements?locale=bg&draft=true&depth=0';
      const { body } = await api.request<{ doc: Document }>('POST', path, {
        title: `Двубой ${round}`,
        teaser: 'Анонс.',
      });
      for (const page of pages) await openForm(page, stack.cms.url, `announcements/${body.doc.id}`);
      const { texts, lost, asked } = await duel({ pages, api, id: body.doc.id, round });
      tally.duels += 1;
      tally.texts += texts;
      tally.lost += lost;
      tally.asked += asked;
    }
    console.table([tally]);
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
