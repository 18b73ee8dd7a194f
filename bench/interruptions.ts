import { launchBrowser } from '../e2e/harness/browser';
import type { Document } from '../e2e/harness/cms-client';
import { openAdmin, openForm } from '../e2e/harness/editor';
import { startStack } from '../e2e/harness/stack';
import { eventually, pause } from '../e2e/harness/wait';

const networks = Number(process.argv[2] ?? 20);
const sessions = Number(process.argv[3] ?? 10);

/** The longest time without a network, ms. */
const longest = 3_000;

/** Takes the network and the session away from an editor who writes, and counts the texts that were not saved afterwards. */
async function main() {
  const stack = await startStack();
  const browser = await launchBrowser();
  const tally = { networks: 0, sessions: 0, lost: 0 };
  try {
    const page = await openAdmin(browser, stack.cms.url, 'editor');
    const api = await stack.login('admin');
    const path = '/announcements?locale=bg&draft=true&depth=0';
    const { body } = await api.request<{ doc: Document }>('POST', path, { title: 'Прекъсвания', teaser: 'Анонс.' });
    await openForm(page, stack.cms.url, `announcements/${body.doc.id}`);
    const isSaved = (text: string) =>
      eventually(async () => {
        const query = `/announcements/${body.doc.id}?locale=bg&depth=0&draft=true`;
        return (await api.get<Document>(query)).body.title === text;
      }).catch(() => false);

    for (; tally.networks < networks; tally.networks += 1) {
      const text = `Без мрежа ${tally.networks}`;
      await page.locator('#field-title').fill(text);
      await pause(Math.random() * longest);
      await page.context().setOffline(true);
      await page.locator('#field-title').fill(`${text} и после`);
      await pause(Math.random() * longest);
      await page.context().setOffline(false);
      if (!(await isSaved(`${text} и после`))) tally.lost += 1;
    }
    for (; tally.sessions < sessions; tally.sessions += 1) {
      await page.context().clearCookies();
      const text = `Без сесия ${tally.sessions}`;
      await page.locator('#field-title').fill(text);
      await page.getByLabel('Парола за editor@demo.example').fill('demo-editor-2026');
      await page.getByRole('button', { name: 'Влезте отново' }).click();
      if (!(await isSaved(text))) tally.lost += 1;
    }
    console.table([tally]);
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
