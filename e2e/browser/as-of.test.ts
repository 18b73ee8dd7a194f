import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient, Role } from '../harness/cms-client';
import { logIn, openAdmin, openForm, openScreen } from '../harness/editor';
import { takePicture } from '../harness/picture';
import { releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: CmsClient;
let city: { id: string; path: string };

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await stack.login('publisher');
  const { id, slug } = await publisher.publishNew('cities', { name: 'Бъдно', country: 'BG', summary: 'Днес.' });
  city = { id, path: `/bg/cities/${String(slug)}` };
  await publisher.saveDraft('cities', id, { summary: 'Утре.' });
  const releases = releasesOf(publisher);
  await releases.schedule([{ type: 'cities', id }], '2090-05-12T06:00:00.000Z');
  await publisher.saveDraft('cities', id, { summary: 'Чернова.' });
  await releases.schedule([{ type: 'cities', id, action: 'unpublish' }], '2090-05-13T06:00:00.000Z');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const openAs = (role: Role, width = 1280) =>
  openAdmin(browser, stack.cms.url, role, { viewport: { width, height: 900 } });

async function openDrawer(page: Page) {
  await openForm(page, stack.cms.url, `cities/${city.id}`);
  await page.getByRole('button', { name: 'Преглед към момент…' }).click();
  const drawer = page.getByRole('dialog', { name: /^Преглед към момент/ });
  await drawer.getByRole('radio', { name: '12.05.2090, 09:00' }).waitFor();
  return drawer;
}

/** Follows a link that opens in a new window. */
async function opened(context: BrowserContext, click: () => Promise<void>): Promise<Page> {
  const [page] = await Promise.all([context.waitForEvent('page'), click()]);
  await page.waitForLoadState();
  return page;
}

const says = (element: Locator, words: string) => holds(async () => expect(await element.innerText()).toContain(words));
const bar = (page: Page) => page.getByRole('complementary', { name: 'Преглед на сайта' });
const main = (page: Page) => page.locator('main');

it('opens the site from a document, slides over what comes, and leads back', async () => {
  const admin = await openAs('editor');
  const drawer = await openDrawer(admin);
  expect(await accessibilityFindings(admin, '.civic-schedule')).toEqual([]);
  const open = drawer.getByRole('link', { name: /^Отворете сайта/ });

  await drawer.getByRole('checkbox', { name: /последната чернова/ }).uncheck();
  await drawer.getByRole('radio', { name: '12.05.2090, 09:00' }).check();
  const site = await opened(admin.context(), () => open.click());
  expect(new URL(site.url()).pathname).toBe(city.path);
  await main(site).getByText('Утре.').waitFor();
  await says(bar(site), 'Разглеждате сайта към петък, 12 май 2090 г., 09:00 ч. (София)');

  await bar(site).getByText('Изберете момент').click();
  await takePicture(site, 'as-of');
  expect(await accessibilityFindings(site)).toEqual([]);
  const slider = bar(site).getByRole('slider');
  await slider.focus();
  await site.keyboard.press('ArrowRight');
  await holds(async () =>
    expect(await slider.getAttribute('aria-valuetext')).toBe('13 май 2090 г., 09:00 ч.: Сваля се „Бъдно“'),
  );
  await bar(site)
    .locator('form', { has: site.getByRole('slider') })
    .getByRole('button', { name: 'Покажете' })
    .click();
  await main(site).getByText('Страницата не е намерена').waitFor();

  await bar(site).getByText('Изберете момент').click();
  await bar(site).getByLabel('Дата').fill('2090-05-12');
  await bar(site).getByLabel('Час').fill('08:59');
  await bar(site)
    .locator('form', { has: site.getByLabel('Час') })
    .getByRole('button')
    .click();
  await main(site).getByText('Днес.').waitFor();

  await site.getByRole('link', { name: 'Градове' }).first().click();
  await site.waitForURL(/\/bg\/cities$/);
  await bar(site).getByRole('link', { name: 'Обратно към настоящето' }).click();
  await bar(site).waitFor({ state: 'detached' });
  await site.waitForURL(/\/bg\/cities$/);
  // Cookies know no ports: the session of the admin is the CMS's own.
  const cookies = await site.context().cookies(stack.site.url);
  expect(cookies.map(({ name }) => name)).toEqual(['payload-token']);
  await admin.context().close();
});

it('asks who it is before it opens anything', async () => {
  const context = await browser.newContext({ locale: 'bg-BG' });
  const page = await context.newPage();
  const query = new URLSearchParams({ instant: '2090-05-12T06:00:00.000Z', path: city.path });
  await page.goto(`${stack.cms.url}/api/as-of/open?${query.toString()}`);
  await logIn(page, 'contributor');
  await page.waitForURL(`${stack.site.url}${city.path}`);
  await main(page).getByText('Утре.').waitFor();
  await context.close();
});

it('works without JavaScript', async () => {
  const admin = await openAs('editor');
  const drawer = await openDrawer(admin);
  const href = await drawer.getByRole('link', { name: /^Отворете сайта/ }).getAttribute('href');
  const cookies = await admin.context().cookies();
  const context = await browser.newContext({ javaScriptEnabled: false });
  await context.addCookies(cookies);
  const page = await context.newPage();
  await page.goto(new URL(href ?? '', stack.cms.url).href);
  await main(page).getByText('Чернова.').waitFor();
  await bar(page).getByText('Изберете момент').click();
  await bar(page).getByRole('link', { name: '13 май 2090 г., 09:00 ч.', exact: true }).click();
  // The draft is laid over what is scheduled.
  await says(bar(page), '13 май 2090 г., 09:00 ч. (София), с непубликувана чернова');
  await main(page).getByText('Чернова.').waitFor();
  await bar(page).getByRole('link', { name: 'Обратно към настоящето' }).click();
  await main(page).getByText('Днес.').waitFor();
  await Promise.all([context.close(), admin.context().close()]);
});

it('lets a colleague in by a link, on a phone, until it is revoked', async () => {
  const admin = await openAs('editor');
  const drawer = await openDrawer(admin);
  await drawer.getByRole('checkbox', { name: /последната чернова/ }).uncheck();
  await drawer.getByRole('radio', { name: '12.05.2090, 09:00' }).check();
  await drawer.getByLabel('Име на човека').fill('Мария Иванова');
  await drawer.getByRole('button', { name: 'Създайте връзка' }).click();
  const url = await drawer.getByLabel('Адрес').inputValue();

  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const colleague = await context.newPage();
  await colleague.goto(url);
  await main(colleague).getByText('Утре.').waitFor();
  expect(colleague.url()).not.toContain('token');
  await says(bar(colleague), 'за Мария Иванова');
  await bar(colleague).getByText('Изберете момент').click();
  expect(await accessibilityFindings(colleague)).toEqual([]);
  const [width, inner] = await colleague.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(width).toBeLessThanOrEqual(inner ?? 0);

  await openScreen(admin, stack.cms.url, '');
  const row = admin.getByRole('listitem').filter({ hasText: 'Мария Иванова' });
  await row.getByText('Какво е разгледано').click();
  await row.getByText(city.path).first().waitFor();
  expect(await accessibilityFindings(admin)).toEqual([]);
  await row.getByRole('button', { name: /^Спрете/ }).click();
  await row.waitFor({ state: 'detached' });
  const response = await colleague.reload();
  expect(response?.status()).toBe(403);
  await colleague.getByRole('heading', { name: 'Връзката за преглед вече не е валидна' }).waitFor();
  expect(await accessibilityFindings(colleague)).toEqual([]);
  await Promise.all([context.close(), admin.context().close()]);
});

it('shows the draft beside the form while it is being written', async () => {
  const admin = await openAs('publisher', 1600);
  await openForm(admin, stack.cms.url, `cities/${city.id}`);
  await admin.locator('#live-preview-toggler').click();
  const held = admin.frameLocator('#live-preview-iframe');
  await held.locator('main').getByText('Чернова.').waitFor();
  await admin.locator('#field-summary').fill('Пише се в момента.');
  await held.locator('main').getByText('Пише се в момента.').waitFor();
  expect((await stack.visitor.get(city.path)).text).not.toContain('Пише се в момента.');
  await admin.context().close();
});
