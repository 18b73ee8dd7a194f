import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient } from '../harness/cms-client';
import { logIn, openAdmin, openScreen } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: CmsClient;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await stack.login('publisher');
  page = await openAdmin(browser, stack.cms.url, 'publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

it('has the search and the guide in the header where there is no such page', async () => {
  await openScreen(page, stack.cms.url, '/nothing/at-all');
  await page.getByText('Тук няма нищо').first().waitFor();
  await page.getByRole('link', { name: /^Ръководство за този екран/ }).waitFor();
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox', { name: 'Търсене във всичко' }).waitFor();
  await page.keyboard.press('Escape');
});

it('shows the list again at a step back from a document, though the list was loaded by its address', async () => {
  await openScreen(page, stack.cms.url, '/collections/cities');
  await page.waitForURL((url) => url.searchParams.has('sort'));
  await page.locator('tbody .cell-name a').first().click();
  await page.locator('#field-name').waitFor();
  await page.evaluate(() => window.history.back());
  await page.locator('tbody .cell-name a').first().waitFor();
  await page.locator('#field-name').waitFor({ state: 'detached' });
});

it('says at the old address of a document in the bin when and by whom it was moved there, and leads there', async () => {
  const { id } = await publisher.publishNew('announcements', { title: 'Отишло в коша', teaser: 'Кратко.' });
  await publisher.request('PATCH', `/announcements/${id}?locale=bg&depth=0`, { deletedAt: new Date().toISOString() });
  await openScreen(page, stack.cms.url, `/collections/announcements/${id}`);
  const notice = page.locator('[data-civic-moved-to-bin]');
  await notice.getByText(/^Документът е преместен в коша на .* г\., \d\d:\d\d ч\. \(.+\) от .+\./).waitFor();
  await page.locator('.banner--type-error').waitFor({ state: 'hidden' });
  await holds(async () => expect(await page.locator('.gutter').first().innerText()).not.toContain(id));
  expect(await accessibilityFindings(page, '[data-civic-moved-to-bin]')).toEqual([]);
  await notice.getByRole('link', { name: 'Отворете в коша' }).click();
  await page.waitForURL(new RegExp(`/announcements/trash/${id}`));
});

it('says of a document that is nowhere that it is not there, without its id', async () => {
  const id = '616f14b8-b340-401f-b401-a8906718159c';
  await openScreen(page, stack.cms.url, `/collections/cities/${id}`);
  const banner = page.locator('.banner--type-error');
  await banner.getByText(/изтрит е или нямате достъп/).waitFor();
  expect(await banner.innerText()).not.toContain(id);
});

it('leads from the address that would create a release to the list that says how', async () => {
  await openScreen(page, stack.cms.url, '/collections/releases/create');
  await holds(async () => expect(new URL(page.url()).pathname).toBe('/admin/collections/releases'));
  await page.getByRole('button', { name: 'Нова промяна' }).first().waitFor();
});

it('never calls the language of the content “undefined” after a login', async () => {
  const context = await browser.newContext({ locale: 'bg-BG', viewport: { width: 1280, height: 1000 } });
  const fresh = await context.newPage();
  let answer = () => undefined as void;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await fresh.route('**/payload-preferences/locale', async (route) => {
    await asked;
    await route.continue();
  });
  await fresh.goto(`${stack.cms.url}/admin/login`);
  await logIn(fresh, 'publisher');
  await fresh.locator('.app-header').waitFor();
  expect(await fresh.locator('.app-header').innerText()).not.toContain('undefined');
  answer();
  await fresh.locator('.localizer .localizer-button[data-locale]').first().waitFor();
  await holds(async () => expect(await fresh.locator('.app-header').innerText()).toContain('Български'));
  await context.close();
});
