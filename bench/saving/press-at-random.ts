import type { Page } from 'playwright-core';

import type { CmsClient, Document } from '../../e2e/harness/cms-client';
import { pressAnyhow } from '../../e2e/harness/editor';
import { eventually, pause } from '../../e2e/harness/wait';

export interface Tally {
  latency: number;
  presses: number;
  lost: number;
  doubled: number;
  /** Publications after which the document has "unpublished changes" though nobody typed. */
  changed: number;
}

interface Trial {
  page: Page;
  publisher: CmsClient;
  id: string;
  latency: number;
  rounds: number;
}

/** The longest pause between the last key and the press, ms: the autosave begins after 1,500 and has ended by then. */
const longest = 3_000;

/** The time after which a press counts as lost, ms. */
const patience = 20_000;

/** Counts what becomes of presses of Publish at random moments after the last key. */
export async function pressAtRandom({ page, publisher, id, latency, rounds }: Trial): Promise<Tally> {
  let published = 0;
  await page.route(/\/(api|admin)\/.*announcements/, async (route) => {
    const request = route.request();
    if (request.method() === 'GET') return route.continue();
    if (request.method() === 'PATCH' && !request.url().includes('draft=true')) published += 1;
    await pause(latency);
    return route.continue();
  });
  const tally = { latency, presses: 0, lost: 0, doubled: 0, changed: 0 };
  for (let round = 0; round < rounds; round += 1) {
    published = 0;
    const title = `Натискане ${round} при ${latency}`;
    await page.locator('#field-title').fill(title);
    await pause(Math.random() * longest);
    await pressAnyhow(page, '#action-save', round % 3 === 0 ? 2 : 1);
    tally.presses += 1;
    const read = async (draft: boolean) =>
      (await publisher.get<Document>(`/announcements/${id}?locale=bg&depth=0&draft=${draft}`)).body;
    const isLost = await eventually(async () => (await read(false)).title === title, patience).then(
      () => false,
      () => true,
    );
    // Whatever comes late has come by then.
    await pause(2_000 + 2 * latency);
    if (isLost) tally.lost += 1;
    if (published > 1) tally.doubled += 1;
    if (!isLost && (await read(true))._status !== 'published') tally.changed += 1;
  }
  return tally;
}
