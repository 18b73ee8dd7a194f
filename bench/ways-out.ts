import { launchBrowser } from '../e2e/harness/browser';
import type { Document } from '../e2e/harness/cms-client';
import { openAdmin, openForm, waysOut } from '../e2e/harness/editor';
import { startStack } from '../e2e/harness/stack';
import { eventually, pause } from '../e2e/harness/wait';

const rounds = Number(process.argv[2] ?? 50);

/** The longest pause between the last key and the way out, ms: before, while and after the form saves itself. */
const longest = 2_500;

/** The time after which a text counts as lost, ms. */
const patience = 20_000;

/** Leaves a form at random moments after the last key, in all ways in turn, and counts the texts that were not saved. */
async function main() {
  const stack = await startStack();
  const browser = await launchBrowser();
  const lost: Record<string, string> = Object.fromEntries(Object.keys(waysOut).map((name) => [name, '']));
  try {
    const first = await openAdmin(browser, stack.cms.url, 'publisher');
    const api = await stack.login('admin');
    for (let round = 0; round < rounds; round += 1) {
      const [name, leave] = Object.entries(waysOut)[round % Object.keys(waysOut).length] ?? [
        '',
        () => Promise.resolve(),
      ];
      const path = '/announcements?locale=bg&draft=true&depth=0';
      const { body } = await api.request<{ doc: Document }>('POST', path, {
        title: `Изход ${round}`,
        teaser: 'Анонс.',
      });
      const page = await first.context().newPage();
      await page.goto(`${stack.cms.url}/admin`);
      await openForm(page, stack.cms.url, `announcements/${body.doc.id}`);
      const text = `Последни думи ${round}`;
      await page.locator('#field-title').fill(text);
      await pause(Math.random() * longest);
      await leave(page);
      const read = () => api.get<Document>(`/announcements/${body.doc.id}?locale=bg&depth=0&draft=true`);
      const isSaved = await eventually(async () => (await read()).body.title === text, patience).catch(() => false);
      lost[name] += isSaved ? '.' : 'X';
      if (!page.isClosed()) await page.close();
    }
    console.table(lost);
  } finally {
    await browser.close();
    await stack.stop();
  }
}

await main();
