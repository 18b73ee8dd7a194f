import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { Document, Role } from '../harness/cms-client';
import { openAdmin, openForm, openScreen, pressPublish } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let initiative: { id: string; slug: string; title: string };

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  const publisher = await stack.login('publisher');
  const { body } = await publisher.get<{ docs: (typeof initiative)[] }>('/initiatives?locale=bg&depth=0');
  if (!body.docs[0]) throw new Error('the demo content has no initiative');
  initiative = body.docs[0];
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const logIn = (role: Role) => openAdmin(browser, stack.cms.url, role, { viewport: { width: 1280, height: 900 } });

const publicPage = async () => (await stack.visitor.get(`/bg/initiatives/${initiative.slug}`)).text;

it('publishes a new title from the admin to the public page, and shows the receipt', async () => {
  const page = await logIn('publisher');
  await openForm(page, stack.cms.url, `initiatives/${initiative.id}`);
  const title = page.locator('#field-title');
  await title.fill('Заглавие от браузъра');
  await pressPublish(page);
  await eventually(async () => (await publicPage()).includes('Заглавие от браузъра'));
  await page
    .getByText(/Видимо за посетителите/)
    .first()
    .waitFor();
  await page.context().close();
});

it('shows a contributor what others wrote, to read only', async () => {
  const page = await logIn('contributor');
  await openForm(page, stack.cms.url, `initiatives/${initiative.id}`);
  const title = page.locator('#field-title');
  await title.waitFor();
  await eventually(async () => !(await title.isEditable()));
  expect(await page.locator('#action-save').isVisible()).toBe(false);
  await page.context().close();
});

it('lets a contributor change a draft of its own, without a button to publish', async () => {
  const contributor = await stack.login('contributor');
  const path = '/initiatives?locale=bg&draft=true&depth=0';
  const { body } = await contributor.request<{ doc: Document }>('POST', path, { title: 'Заглавие от автор' });
  const page = await logIn('contributor');
  await openForm(page, stack.cms.url, `initiatives/${body.doc.id}`);
  await page.locator('#field-title').fill('Ново заглавие от автор');
  expect(await page.locator('#action-save').isVisible()).toBe(false);
  const draft = `/initiatives/${body.doc.id}?locale=bg&draft=true&depth=0`;
  await eventually(async () => (await contributor.get<Document>(draft)).body.title === 'Ново заглавие от автор');
  await page.context().close();
});

it('stores a new document with its first letter, and loses none while it does', async () => {
  const staff = await stack.login('editor');
  const count = async () =>
    (await staff.get<{ totalDocs: number }>('/pages?limit=1&depth=0&draft=true')).body.totalDocs;
  const before = await count();
  const page = await logIn('editor');
  await openScreen(page, stack.cms.url, '/collections/pages/create?locale=bg');
  const title = page.locator('#field-title');
  await title.waitFor();
  await page.waitForTimeout(2_500);
  expect([await count(), page.url()]).toEqual([before, expect.stringContaining('/create')]);

  const words = 'Страница, написана от първата буква нататък';
  await title.click();
  await page.keyboard.type(words, { delay: 60 });
  await page.waitForURL((url) => !url.pathname.endsWith('/create'));
  await page.keyboard.type('!');
  const id = new URL(page.url()).pathname.split('/').at(-1);
  await eventually(async () => {
    const { body } = await staff.get<Document>(`/pages/${id}?locale=bg&draft=true&depth=0`);
    return body.title === `${words}!`;
  });
  expect(await count()).toBe(before + 1);
  await page.context().close();
});

it('says in the chooser what a block is for, and opens the one that is added', async () => {
  const page = await logIn('editor');
  const staff = await stack.login('editor');
  const { body } = await staff.request<{ doc: Document }>('POST', '/pages?locale=bg&draft=true&depth=0', {
    title: 'Страница с блок',
  });
  await openForm(page, stack.cms.url, `pages/${body.doc.id}`);
  await page.locator('.blocks-field__drawer-toggler').click();
  const card = page.locator('.blocks-drawer__block button', { hasText: 'Цели' });
  await card.waitFor();
  await eventually(async () => (await card.getAttribute('aria-description'))?.startsWith('Целите на инициативата'));
  const width = () => card.locator('img').evaluate((image) => (image as HTMLImageElement).naturalWidth);
  await eventually(async () => (await width()) > 0);
  await card.click();
  const row = page.locator('[id^="layout-row-"] .collapsible').first();
  await row.waitFor();
  await eventually(async () => !(await row.getAttribute('class'))?.includes('collapsible--collapsed'));
  // The form takes in the answers of the server meanwhile.
  await page.waitForTimeout(2_500);
  expect(await row.getAttribute('class')).not.toContain('collapsible--collapsed');
  await page.locator('[id^="layout-row-"] #field-layout__0__heading').waitFor();
  await page.context().close();
});

it('opens a closed block in which the publication found an error, and says so when the chooser finds no block', async () => {
  const page = await logIn('publisher');
  const staff = await stack.login('publisher');
  const { body } = await staff.request<{ doc: Document }>('POST', '/pages?locale=bg&draft=true&depth=0', {
    title: 'Страница с видео',
    layout: [{ blockType: 'video', source: 'link', url: 'https://example.org/film' }],
  });
  await openForm(page, stack.cms.url, `pages/${body.doc.id}`);
  const row = page.locator('[id^="layout-row-"] .collapsible').first();
  await row.waitFor();
  await eventually(async () => (await row.getAttribute('class'))?.includes('collapsible--collapsed'));
  await pressPublish(page);
  await eventually(async () => !(await row.getAttribute('class'))?.includes('collapsible--collapsed'));
  await page.locator('.field-error').first().waitFor({ state: 'attached' });

  await page.keyboard.press('Escape');
  await page.locator('.blocks-field__drawer-toggler').click();
  await page.locator('.blocks-drawer__block').first().waitFor();
  await page.locator('.drawer__content .search-filter__input, .block-search__input').last().fill('няма такъв');
  await page.getByText('Няма блок с такова име.').waitFor();
  await page.context().close();
});

/** Pastes as a browser does, from a program that puts HTML on the clipboard. */
async function paste(page: Page, html: string): Promise<void> {
  const text = page.locator('[contenteditable=true]').first();
  await text.click();
  await text.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, html);
}

it('takes a text from an office program as visitors are to have it, and says what it left out', async () => {
  const publisher = await stack.login('publisher');
  const { id, slug } = await publisher.publishNew('cities', { name: 'Поставен', country: 'BG', summary: 'Текст.' });
  const page = await logIn('publisher');
  await openForm(page, stack.cms.url, `cities/${id}`);
  const item = (level: number, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·</span>${words}</p>`;
  await paste(
    page,
    `<h1><b>Райони</b></h1>${item(1, 'Средец')}${item(2, 'Център')}${item(1, 'Люлин')}
    <table><tr><td>Район</td><td>Жители</td></tr><tr><td>Средец</td><td>32 000</td></tr></table>
    <p dir=rtl>مرحبا <a href="www.sofia.bg">sofia</a></p><img src="file:///C:/a.png">`,
  );
  await page.getByText('без изображенията (1)').waitFor();
  await pressPublish(page);
  const city = async () => (await stack.visitor.get(`/bg/cities/${slug}`)).text;
  await eventually(async () => (await city()).includes('Средец'));
  const visitor = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await visitor.goto(`${stack.site.url}/bg/cities/${slug}`);
  await visitor.getByRole('heading', { name: 'Райони' }).waitFor();
  expect(await visitor.locator('li > ul > li').innerText()).toBe('Център');
  await visitor.getByRole('region', { name: 'Район, Жители' }).getByRole('columnheader', { name: 'Жители' }).waitFor();
  expect(await visitor.locator('p[dir=rtl] a').getAttribute('href')).toBe('https://www.sofia.bg');
  expect(await accessibilityFindings(visitor)).toEqual([]);
  await visitor.close();
  await page.context().close();
});

it('logs in through a page without an accessibility finding', async () => {
  const page = await browser.newPage();
  await page.goto(`${stack.cms.url}/admin/login`);
  await page.locator('#field-email').waitFor();
  expect(await accessibilityFindings(page)).toEqual([]);
  await page.close();
});
