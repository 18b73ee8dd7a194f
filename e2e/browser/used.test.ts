import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient } from '../harness/cms-client';
import { openAdmin, openForm } from '../harness/editor';
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
  page = await openAdmin(browser, stack.cms.url, 'publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const pressDelete = async () => {
  await page.locator('.doc-controls__popup button').first().click();
  await page.locator('#action-delete').click();
};

it('tells on the page of a city where it is used, and takes it out there before it deletes it', async () => {
  const city = await publisher.publishNew('cities', { name: 'Използван град', country: 'BG' });
  const news = await publisher.publishNew('announcements', {
    title: 'Споменава града',
    teaser: 'Кратко.',
    cities: [city.id],
  });
  await openForm(page, stack.cms.url, `cities/${city.id}`);
  await page.getByText('Къде се използва', { exact: true }).click();
  const link = page.locator('.civic-used').getByRole('link', { name: /Споменава града/ });
  await link.waitFor();
  const used = page.locator('.civic-used');
  await holds(async () => expect(await used.innerText()).toContain('„Споменава града“ (съобщение) – Градове'));
  expect(await accessibilityFindings(page, '.civic-used')).toEqual([]);

  await pressDelete();
  const dialog = page.getByRole('dialog', { name: 'Използва се и другаде' });
  await dialog.waitFor();
  await holds(async () => expect(await dialog.innerText()).toContain('Споменава града'));
  expect(await accessibilityFindings(page, '.civic-drawer')).toEqual([]);
  await dialog.getByRole('button', { name: 'Махнете го отвсякъде и изтрийте' }).click();
  await eventually(async () => (await publisher.get(`/cities/${city.id}`)).status === 404);
  const { body } = await publisher.get(`/announcements/${news.id}?depth=0&locale=bg&draft=false`);
  expect(body).toMatchObject({ _status: 'published', cities: [] });
});

it('offers no deletion of what a field requires', async () => {
  const city = await publisher.publishNew('cities', { name: 'Нужен град', country: 'BG' });
  await publisher.publishNew('representatives', { name: 'Нужда от град', position: 'Кмет', city: city.id });
  await openForm(page, stack.cms.url, `cities/${city.id}`);
  await pressDelete();
  const dialog = page.getByRole('dialog', { name: 'Използва се и другаде' });
  await dialog.waitFor();
  await holds(async () => expect(await dialog.innerText()).toContain('изберете там друго и публикувайте'));
  expect(await dialog.getByRole('button', { name: /изтрийте/ }).count()).toBe(0);
});
