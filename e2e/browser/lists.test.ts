import { siteLanguages } from '@civic/content/site-languages';
import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient } from '../harness/cms-client';
import { openAdmin, openScreen, restingBox, untilAlive } from '../harness/editor';
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

/** Opens a list and ticks its first row. */
async function tickFirst(path: string): Promise<void> {
  await openScreen(page, stack.cms.url, `/collections/${path}`);
  await page.locator('.select-row__checkbox input').first().click();
  await page.locator('.list-selection').waitFor();
}

it.each([1280, 390])('keeps all that can be done with ticked rows in the window (%d px)', async (width) => {
  await page.setViewportSize({ width, height: 844 });
  await tickFirst('announcements');
  const buttons = page.locator('.list-selection button');
  await buttons.filter({ hasText: 'Изтрийте' }).waitFor();
  await holds(async () => {
    const names = await buttons.allInnerTexts();
    expect(names).toEqual(expect.arrayContaining(['Редактиране', 'Публикувайте', 'Изтрийте']));
    for (const [index, name] of names.entries()) {
      const box = await buttons.nth(index).boundingBox();
      expect([name, box !== null && box.x >= 0 && box.x + box.width <= width]).toEqual([name, true]);
    }
  });
});

it('has no label with a capital letter within a phrase', async () => {
  await page.setViewportSize({ width: 1280, height: 844 });
  await openScreen(page, stack.cms.url, '/collections/focus-areas');
  await holds(async () => {
    const tabs = await page.locator('.default-list-view-tabs__button').allInnerTexts();
    expect(tabs).toEqual(['Всички тематични области', 'Кош']);
    expect(await page.locator('.search-filter__input').getAttribute('placeholder')).toMatch(
      /^Търсене: \p{Ll}[^\p{Lu}]+$/u,
    );
  });
  await page.getByRole('link', { name: 'Създаване: тематична област' }).first().waitFor();
});

it('calls the deletion for good in the list of the bin what it is', async () => {
  const { id } = await publisher.publishNew('announcements', { title: 'За коша', teaser: 'Кратко.' });
  await publisher.request('PATCH', `/announcements/${id}?locale=bg&depth=0`, { deletedAt: new Date().toISOString() });
  await page.setViewportSize({ width: 1280, height: 844 });
  await tickFirst('announcements/trash');
  await page.locator('.list-selection').getByRole('button', { name: 'Изтрийте окончателно', exact: true }).waitFor();
  await tickFirst('announcements');
  await page.locator('.list-selection').getByRole('button', { name: 'Изтрийте', exact: true }).waitFor();
});

it('keeps above the list why a city was not moved to the bin, with the place that uses it', async () => {
  const city = await publisher.publishNew('cities', { name: 'Нужен на сайта', country: 'BG' });
  await publisher.publishNew('announcements', { title: 'Показва града', teaser: 'Кратко.', cities: [city.id] });
  await page.setViewportSize({ width: 1280, height: 844 });
  await page.goto(`${stack.cms.url}/admin/collections/cities?limit=100`);
  await page.locator('tr', { hasText: 'Нужен на сайта' }).locator('.select-row__checkbox input').click();
  await page.locator('.list-selection').getByRole('button', { name: 'Изтрийте', exact: true }).click();
  await page.locator('dialog #confirm-action').click();
  const refused = page.locator('.civic-refused');
  await refused.getByText(/използва в публикувано съдържание: .*„Показва града“/).waitFor();
  await refused.getByRole('link', { name: 'Нужен на сайта' }).waitFor();
  await refused.getByText('Къде се използва').click();
  await refused.getByRole('link', { name: /Показва града/ }).waitFor();
  expect(await accessibilityFindings(page, '.civic-notice')).toEqual([]);
  await page.getByRole('button', { name: 'Скрийте' }).click();
  await refused.waitFor({ state: 'detached' });
});

it('names the documents before they are moved to the bin, drafts in another language too, and each reason once', async () => {
  const cities = await Promise.all(
    ['Първи за коша', 'Втори за коша'].map((name) => publisher.publishNew('cities', { name, country: 'BG' })),
  );
  await publisher.publishNew('announcements', {
    title: 'Показва ги',
    teaser: 'Кратко.',
    cities: cities.map(({ id }) => id),
  });
  const [last] = siteLanguages.slice(-1);
  await publisher.request('POST', `/cities?draft=true&locale=${last}`, {
    name: 'Only a draft for the bin',
    country: 'BG',
  });
  await page.setViewportSize({ width: 1280, height: 844 });
  await openScreen(page, stack.cms.url, '/collections/cities?limit=100');
  const names = ['Първи за коша', 'Втори за коша', 'Only a draft for the bin'];
  for (const name of names) await page.locator('tr', { hasText: name }).locator('.select-row__checkbox input').click();
  await page.locator('.list-selection').getByRole('button', { name: 'Изтрийте', exact: true }).click();
  const chosen = page.getByRole('dialog').getByRole('list', { name: 'Избраните документи' }).getByRole('listitem');
  await holds(async () => {
    const lines = await chosen.allInnerTexts();
    expect(lines).toHaveLength(3);
    for (const name of names) expect(lines.join('\n')).toContain(name);
    expect(lines.find((line) => line.startsWith('Only a draft'))).toMatch(/чернова/i);
  });
  expect(await accessibilityFindings(page, '.civic-chosen')).toEqual([]);
  await page.locator('dialog #confirm-action').click();
  const refused = page.locator('.civic-refused');
  await refused.getByRole('link', { name: 'Втори за коша' }).waitFor();
  expect(await refused.getByText('„Показва ги“').count()).toBe(1);
  expect(await refused.getByRole('link').allInnerTexts()).toEqual(expect.arrayContaining(names.slice(0, 2)));
  await page.getByRole('button', { name: 'Скрийте' }).click();
});

it('shows in its views what is not translated, by the title that it has, and what a person wrote', async () => {
  await publisher.publishNew('announcements', { title: 'Само на български', teaser: 'Кратко.' });
  await page.setViewportSize({ width: 1280, height: 844 });
  await openScreen(page, stack.cms.url, '/collections/announcements?locale=bg&limit=100');
  const views = page.getByRole('navigation', { name: 'Изгледи' });
  const rows = page.locator('tbody tr');
  /** A list that has just been loaded moves what is below its filters. */
  const follow = async (name: string) => {
    await untilAlive(page);
    const view = views.getByRole('link', { name, exact: true });
    await restingBox(view);
    await view.click();
    await views.locator('[aria-current]', { hasText: name }).waitFor();
  };
  await rows.filter({ hasText: 'София навлезе в бета фазата' }).waitFor();
  await follow('Мои');
  await rows.filter({ hasText: 'София навлезе в бета фазата' }).waitFor({ state: 'detached' });
  await rows.filter({ hasText: 'Само на български' }).waitFor();
  // With the form of filters open, which shows the conditions of the view.
  await page.locator('#toggle-list-filters').click();
  await follow('Променени през последните 7 дни');
  await rows.filter({ hasText: 'Само на български' }).waitFor();
  await follow('Без английски');
  await rows.filter({ hasText: /Само на български\s*на български/ }).waitFor();
  expect(await accessibilityFindings(page, '.civic-views, tbody .cell-title')).toEqual([]);
  await follow('Всички');
  await rows.filter({ hasText: 'Sofia enters the beta phase' }).waitFor();
  await openScreen(page, stack.cms.url, '/collections/announcements?locale=bg');
});

it('opens the guide at what it says of the screen, beside it', async () => {
  await openScreen(page, stack.cms.url, '/collections/announcements/trash');
  const opened = page.waitForEvent('popup');
  await page.getByRole('link', { name: /^Ръководство за този екран/ }).click();
  const guide = await opened;
  await guide.getByRole('heading', { name: 'Изтриване и връщане' }).waitFor();
  expect(decodeURIComponent(guide.url())).toMatch(/\/admin\/guide#изтриване-и-връщане$/);
  expect(await guide.title()).toMatch(/^Ръководство/);
  expect(await accessibilityFindings(guide, '.civic-guide')).toEqual([]);
  await guide.getByRole('link', { name: 'in English' }).click();
  await guide.getByRole('heading', { name: 'Delete, and bring back' }).waitFor();
  const picture = guide.getByRole('img', { name: 'A list of announcements with their status' });
  await picture.scrollIntoViewIfNeeded();
  await eventually(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth > 0));
  await guide.close();
});
