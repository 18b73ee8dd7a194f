import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient } from '../harness/cms-client';
import { openAdmin, openForm, openScreen, pressPublish } from '../harness/editor';
import { inSeconds, releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually, holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: CmsClient;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await stack.login('publisher');
  page = await openAdmin(browser, stack.cms.url, 'publisher', { viewport: { width: 1280, height: 900 } });
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** A city that visitors see, with a release of another summary in an hour, open in the admin. */
async function openScheduled(name: string) {
  const { id } = await publisher.publishNew('cities', { name, country: 'BG', summary: 'Преди.' });
  await publisher.saveDraft('cities', id, { summary: 'Насроченото.' });
  const release = await releasesOf(publisher).schedule([{ type: 'cities', id }], inSeconds(3600));
  await openForm(page, stack.cms.url, `cities/${id}`);
  await page.getByText('ще се промени на').waitFor();
  return { id, release };
}
const notice = () => page.getByRole('dialog', { name: 'Документът има насрочена промяна' });
const stateOf = async ({ id }: { id: string }) => (await releasesOf(publisher).read(id)).state;
const summaryOf = async (id: string) =>
  (await stack.sitePrincipal.get<{ summary?: string }>(`/cities/${id}?locale=bg&depth=0`)).body.summary;

it('tells before a publication what it means for a release, and lets a person decide afterwards', async () => {
  const { id, release } = await openScheduled('Решение');
  await page.locator('#field-summary').fill('От човек.');
  await pressPublish(page);
  await notice().getByText('Променя „Кратко представяне“').waitFor();
  expect(await accessibilityFindings(page, '.civic-drawer')).toEqual([]);
  await notice().getByRole('button', { name: 'Отказ' }).press('Enter');
  await notice().waitFor({ state: 'hidden' });
  expect(await summaryOf(id)).toBe('Преди.');

  await pressPublish(page);
  await notice().getByRole('button', { name: 'Публикувайте сега' }).press('Enter');
  await page.getByText('насрочена промяна чака решение').waitFor();
  expect(await summaryOf(id)).toBe('От човек.');

  await openScreen(page, stack.cms.url, `/collections/releases/${release.id}`);
  const row = page.getByRole('row', { name: /Кратко представяне/ });
  await row.waitFor();
  await holds(async () =>
    expect(await row.getByRole('cell').allInnerTexts()).toEqual(['Преди.', 'Насроченото.', 'От човек.']),
  );
  expect(await accessibilityFindings(page, '.civic-release')).toEqual([]);
  await page.getByRole('button', { name: 'Изпълнете промяната' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(release.id));
  await page.getByText('Насрочена', { exact: true }).first().waitFor();
  await holds(async () => expect(await stateOf(release)).toBe('cancelled'));
});

it('publishes the edits without what the release brings, and keeps that in the form', async () => {
  const { id, release } = await openScheduled('Отделно');
  await page.locator('#field-name').fill('Отделно име');
  await pressPublish(page);
  await notice().getByText('Останалото излиза в момента на промяната').waitFor();
  await notice().getByRole('button', { name: 'Публикувайте без промяната' }).click();
  await notice().waitFor({ state: 'hidden' });
  const city = `/cities/${id}?locale=bg&depth=0`;
  await holds(async () =>
    expect((await stack.sitePrincipal.get(city)).body).toMatchObject({ name: 'Отделно име', summary: 'Преди.' }),
  );
  expect(await stateOf(release)).toBe('scheduled');
  await holds(async () => expect(await page.locator('#field-summary').inputValue()).toBe('Насроченото.'));
  await holds(async () => expect(await page.locator('#field-name').inputValue()).toBe('Отделно име'));
});

it('cancels the release with a take-down, where the person chooses so', async () => {
  const { id, release } = await openScheduled('Сваляне');
  await page.locator('.doc-controls__popup').getByRole('button').first().click();
  await page.locator('#action-unpublish').click();
  await notice().getByText('Ако свалите документа').waitFor();
  expect(await page.locator('#confirm-action').isVisible()).toBe(false);
  expect(await summaryOf(id)).toBe('Преди.');
  await notice().getByRole('button', { name: 'Отменете промяната и свалете' }).click();
  await eventually(async () => (await summaryOf(id)) === undefined);
  await holds(async () => expect(await stateOf(release)).toBe('cancelled'));
});

it('tells before a deletion which release shows the document, and leaves the rest to the usual question', async () => {
  const city = await publisher.publishNew('cities', { name: 'Показван', country: 'BG' });
  const { id } = await publisher.publishNew('announcements', { title: 'Показва', teaser: 'Преди.' });
  await publisher.saveDraft('announcements', id, { cities: [city.id] });
  const release = await releasesOf(publisher).schedule([{ type: 'announcements', id }], inSeconds(3600));
  const remove = async () => {
    await openForm(page, stack.cms.url, `cities/${city.id}`);
    await page.locator('.doc-controls__popup').getByRole('button').first().click();
    await page.locator('#action-delete').click();
  };
  await remove();
  const shown = page.getByRole('dialog', { name: 'Насрочена промяна показва това' });
  await shown.getByText('промяната ще се изпълни без него').waitFor();
  expect(await page.locator('#confirm-action').isVisible()).toBe(false);
  expect(await accessibilityFindings(page, '.civic-drawer')).toEqual([]);
  await shown.getByRole('button', { name: 'Отказ' }).press('Enter');
  await shown.waitFor({ state: 'hidden' });
  await page.locator('#confirm-action').waitFor({ state: 'detached' });

  await releasesOf(publisher).cancel(release.id);
  await publisher.saveDraft('announcements', id, { cities: [] });
  await remove();
  await page.locator('#confirm-action').click();
  await page.waitForURL(/\/collections\/cities\/?(\?.*)?$/);
  expect((await publisher.get(`/cities/${city.id}?draft=true`)).status).toBe(404);
});
