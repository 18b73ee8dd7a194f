import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document } from '../harness/cms-client';
import { openAdmin, openForm, openScreen } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let api: CmsClient;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  api = await stack.login('admin');
  page = await openAdmin(browser, stack.cms.url, 'editor');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const title = () => page.locator('#field-title');
const titled = async (text: string) => {
  const query = new URLSearchParams({ 'where[title][equals]': text, locale: 'bg', draft: 'true', depth: '0' });
  return (await api.get<{ docs: Document[] }>(`/pages?${query}`)).body.docs;
};

/** Types into a new page whose first save is held back, from the list of pages. Returns how to let the save go. */
async function typeMeanwhile(text: string): Promise<() => void> {
  await openScreen(page, stack.cms.url, '/collections/pages?locale=bg');
  await page.locator('a[href*="/collections/pages/create"]').first().click();
  await page.waitForURL((url) => url.pathname.endsWith('/create'));
  await title().waitFor();
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const isCreation = (url: URL) => url.pathname === '/api/pages';
  await page.route(isCreation, async (route) => {
    if (route.request().method() === 'POST') await released;
    await route.continue();
  });
  const sent = page.waitForRequest((request) => request.method() === 'POST' && isCreation(new URL(request.url())));
  await title().click();
  await page.keyboard.type(text.slice(0, 1));
  await sent;
  await page.keyboard.type(text.slice(1));
  return release;
}

const ways: Record<string, () => Promise<unknown>> = {
  'a step back': () => page.evaluate(() => window.history.back()),
  'a link': () => page.locator('.step-nav a[href$="/collections/pages"]').first().click(),
};

it.each(Object.keys(ways))('stores what was typed into a new document before the way out: %s', async (way) => {
  const text = `Оставена по време на първия запис: ${way}`;
  const release = await typeMeanwhile(text);
  await ways[way]?.();
  release();
  await eventually(async () => (await titled(text)).length === 1);
  await page.waitForURL((url) => url.pathname.endsWith('/collections/pages'));
  await page.unrouteAll();
});

it('asks before the page of a new document is closed whose first save is under way', async () => {
  const release = await typeMeanwhile('Затворена по време на първия запис');
  let asked = 0;
  page.once('dialog', (dialog) => {
    asked += 1;
    void dialog.dismiss();
  });
  await page.evaluate(() => window.location.assign('/admin/collections/cities')).catch(() => undefined);
  await eventually(async () => asked === 1);
  release();
  await eventually(async () => (await titled('Затворена по време на първия запис')).length === 1);
  await page.unrouteAll();
});

it('puts what was typed into a new document in no other one', async () => {
  const path = '/pages?locale=bg&draft=true&depth=0';
  const { body } = await api.request<{ doc: Document }>('POST', path, { title: 'Друга страница' });
  const release = await typeMeanwhile('Само за новата страница');
  release();
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await eventually(async () => (await titled('Само за новата страница')).length === 1);
  await page.unrouteAll();
  await openForm(page, stack.cms.url, `pages/${body.doc.id}`);
  expect(await title().inputValue()).toBe('Друга страница');
});

it('keeps the caret in a text with formats, and all that is typed there, while a new document is stored', async () => {
  await openScreen(page, stack.cms.url, '/collections/announcements/create?locale=bg');
  await title().fill('Ново съобщение с текст');
  await page.locator('textarea#field-teaser').fill('Анонс.');
  await page.locator('[data-field-path=body] [contenteditable=true]').click();
  // For other letters, the driver of the browser presses no keys.
  const words = 'Words that are written from before the end of the first save until after it.';
  await page.keyboard.type(words, { delay: 50 });
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  const id = new URL(page.url()).pathname.split('/').at(-1);
  const text = () => page.locator('[data-field-path=body] [contenteditable=true]').innerText();
  await eventually(async () => {
    const { body } = await api.get<Document>(`/announcements/${id}?locale=bg&draft=true&depth=0`);
    expect([await text(), JSON.stringify(body.body)]).toEqual([words, expect.stringContaining(words)]);
    return true;
  });
});

const openNewPage = async () => {
  await openScreen(page, stack.cms.url, '/collections/pages/create?locale=bg');
  await title().waitFor();
};

it('keeps what is typed into a new document without a connection, says so, and stores it by itself', async () => {
  await openNewPage();
  await page.context().setOffline(true);
  await title().click();
  await page.keyboard.type('Begun without a connection');
  const notice = page.getByText(/Няма връзка със системата/);
  await notice.waitFor();
  // There are no buttons beside it whose width it could have.
  expect((await notice.boundingBox())?.width).toBeGreaterThan(250);
  await page.context().setOffline(false);
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await eventually(async () => (await titled('Begun without a connection')).length === 1);
});

it('stores a new document after a new login in place when the session had ended before its first letter', async () => {
  await openNewPage();
  await page.context().clearCookies();
  await title().click();
  await page.keyboard.type('Begun without a session');
  await page.getByLabel(/Парола за/).fill('demo-editor-2026');
  await page.getByRole('button', { name: 'Влезте отново' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await eventually(async () => (await titled('Begun without a session')).length === 1);
});

it('offers the text of a new document that was left without a connection at the next one, once', async () => {
  await openScreen(page, stack.cms.url, '/collections/pages?locale=bg');
  await page.locator('a[href*="/collections/pages/create"]').first().click();
  await page.waitForURL((url) => url.pathname.endsWith('/create'));
  await title().waitFor();
  await page.route(
    (url) => url.pathname === '/api/pages',
    (route) => (route.request().method() === 'POST' ? route.abort() : route.continue()),
  );
  await title().click();
  await page.keyboard.type('Left without a connection');
  await page.getByText(/Няма връзка със системата/).waitFor();
  const questions: string[] = [];
  page.once('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  await page.locator('.step-nav a[href$="/collections/pages"]').first().click();
  await page.waitForURL((url) => url.pathname.endsWith('/collections/pages'));
  expect(questions).toEqual([expect.stringContaining('Текстът се пази в този браузър')]);
  await page.unrouteAll();
  await openNewPage();
  await page.getByRole('button', { name: 'Върнете го във формуляра' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await eventually(async () => (await titled('Left without a connection')).length === 1);
  await openNewPage();
  expect(await page.getByRole('button', { name: 'Върнете го във формуляра' }).count()).toBe(0);
});

it('stores what was typed into a new document where the browser lets no page hold a step back', async () => {
  // From here on: the script stays with the page.
  await page.addInitScript(() => Reflect.deleteProperty(window, 'navigation'));
  const text = 'Оставена в друг браузър';
  const release = await typeMeanwhile(text);
  await page.goBack({ waitUntil: 'commit', timeout: 3_000 }).catch(() => undefined);
  release();
  await eventually(async () => (await titled(text)).length === 1);
  await page.unrouteAll();
});
