import type { Page } from 'playwright-core';

import type { CmsClient, Document } from '../../e2e/harness/cms-client';
import { eventually, pause } from '../../e2e/harness/wait';

interface Duel {
  pages: readonly Page[];
  api: CmsClient;
  id: string;
  round: number;
}

const fields = ['#field-title', 'textarea#field-teaser'];

/** The time in which both have typed, and the saves have begun, ms. */
const meanwhile = 6_000;

/** Chooses one of the two texts of each field, if the page asks. */
async function answer(page: Page, side: 'Моето' | 'Другото, запазено междувременно'): Promise<boolean> {
  const drawer = page.getByRole('dialog', { name: 'Променено е и на друго място' });
  if (!(await drawer.isVisible())) return false;
  for (const choice of await drawer.getByLabel(side).all()) await choice.check();
  await drawer.getByRole('button', { name: 'Запазете избраното' }).click();
  await drawer.waitFor({ state: 'hidden' });
  return true;
}

const isSaved = (page: Page) => page.getByText('Запазване…').isHidden();

/** One duel; counts the texts that are neither in the draft nor in a version, and the questions. */
export async function duel({ pages, api, id, round }: Duel): Promise<{ texts: number; lost: number; asked: number }> {
  const typed = pages.map((page, index) => {
    const field = fields[Math.floor(Math.random() * fields.length)] ?? '';
    return { page, field, text: `Двубой ${round}, текст ${index + 1}` };
  });
  await Promise.all(
    typed.map(async ({ page, field, text }) => {
      await pause(Math.random() * 2_000);
      await page.locator(field).fill(text);
    }),
  );
  await pause(meanwhile);
  let asked = 0;
  for (const page of pages) {
    if (await answer(page, Math.random() < 0.5 ? 'Моето' : 'Другото, запазено междувременно')) asked += 1;
  }
  for (const page of pages) await eventually(() => isSaved(page));
  await pause(2_000);
  const read = async () => {
    const draft = await api.get<Document>(`/announcements/${id}?locale=bg&depth=0&draft=true`);
    const query = `/announcements/versions?where[parent][equals]=${id}&locale=bg&depth=0&limit=100`;
    const versions = await api.get<{ docs: { version: Document }[] }>(query);
    return JSON.stringify([draft.body, versions.body.docs]);
  };
  const kept = await read();
  return { texts: typed.length, lost: typed.filter(({ text }) => !kept.includes(text)).length, asked };
}
