import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { Role } from '../harness/cms-client';
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

async function logIn(role: Role): Promise<Page> {
  const context = await browser.newContext({ locale: 'bg-BG', viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${stack.cms.url}/admin/login`);
  await page.locator('#field-email').fill(`${role}@demo.example`);
  await page.locator('#field-password').fill(`demo-${role}-2026`);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

const publicPage = async () => (await stack.visitor.get(`/bg/initiatives/${initiative.slug}`)).text;

it('publishes a new title from the admin to the public page, and shows the receipt', async () => {
  const page = await logIn('publisher');
  await page.goto(`${stack.cms.url}/admin/collections/initiatives/${initiative.id}?locale=bg`);
  const title = page.locator('#field-title');
  await title.fill('Заглавие от браузъра');
  await page.locator('#action-save').click();
  await eventually(async () => (await publicPage()).includes('Заглавие от браузъра'));
  await page
    .getByText(/Видимо за посетителите/)
    .first()
    .waitFor();
  await page.context().close();
});

it('refuses a contributor who edits: no button to publish, and nothing public changes', async () => {
  const before = await publicPage();
  const page = await logIn('contributor');
  await page.goto(`${stack.cms.url}/admin/collections/initiatives/${initiative.id}?locale=bg`);
  await page.locator('#field-title').fill('Заглавие от сътрудник');
  const publish = page.locator('#action-save');
  if (await publish.isVisible()) {
    await publish.click();
    await page.locator('.payload-toast-container [data-type=error]').first().waitFor();
  }
  // The form saves itself meanwhile; whatever it published has reached the site afterwards.
  await page.waitForTimeout(3_000);
  await stack.delivered();
  expect(await publicPage()).not.toContain('Заглавие от сътрудник');
  expect(before).not.toContain('Заглавие от сътрудник');
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
  await page.goto(`${stack.cms.url}/admin/collections/cities/${id}?locale=bg`);
  const item = (level: number, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>·</span>${words}</p>`;
  await paste(
    page,
    `<h1><b>Райони</b></h1>${item(1, 'Средец')}${item(2, 'Център')}${item(1, 'Люлин')}
    <table><tr><td>Район</td><td>Жители</td></tr><tr><td>Средец</td><td>32 000</td></tr></table>
    <p dir=rtl>مرحبا <a href="www.sofia.bg">sofia</a></p><img src="file:///C:/a.png">`,
  );
  await page.getByText('без изображенията (1)').waitFor();
  await page.locator('#action-save').click();
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
