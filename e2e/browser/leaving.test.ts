import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document } from '../harness/cms-client';
import { openAdmin, openForm, openScreen, pressPublish } from '../harness/editor';
import { startStack, type Stack } from '../harness/stack';
import { eventually, pause } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let api: CmsClient;
let page: Page;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  api = await stack.login('admin');
  page = await openAdmin(browser, stack.cms.url, 'publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const path = (document: Document) => `/announcements/${document.id}?locale=bg&depth=0&draft=true`;
const read = async (document: Document) => (await api.get<Document>(path(document))).body;
const titles = async ({ id }: Document) => {
  const query = `where[parent][equals]=${id}&locale=bg&depth=0&limit=50`;
  const { body } = await api.get<{ docs: { version: Document }[] }>(`/announcements/versions?${query}`);
  return body.docs.map(({ version }) => version.title);
};
const title = () => page.locator('#field-title');
const drawer = () => page.getByRole('dialog', { name: 'Променено е и на друго място' });

/** Opens a new draft from its list, so that there is a step back. */
async function openDraft(name: string): Promise<Document> {
  const { body } = await api.request<{ doc: Document }>('POST', '/announcements?locale=bg&draft=true&depth=0', {
    title: name,
    teaser: 'Анонс.',
  });
  await openScreen(page, stack.cms.url, '/collections/announcements?locale=bg');
  await page.locator(`a[href*="/collections/announcements/${body.doc.id}"]`).first().click();
  await page.waitForURL((url) => url.pathname.endsWith(String(body.doc.id)));
  await page.locator('form[data-form-ready=true]').first().waitFor();
  await title().waitFor();
  return body.doc;
}

/** A draft about whose title the person on the screen and somebody else disagree. */
async function openDisputed(name: string): Promise<Document> {
  const document = await openDraft(name);
  await api.request('PATCH', path(document), { title: 'Текст на колегата' });
  await title().fill('Моят текст');
  await drawer().getByText('Текст на колегата').waitFor();
  return document;
}

const putOff = async () => {
  await page.keyboard.press('Escape');
  await drawer().waitFor({ state: 'hidden' });
};

/** That nobody chose, and nothing is lost: what others have stays, and the person reads where their own text is. */
async function staysUndecided(document: Document): Promise<void> {
  await page.getByText(/Остана другият текст, а Вашият се пази сред версиите/).waitFor();
  expect((await read(document)).title).toBe('Текст на колегата');
  expect(await titles(document)).toContain('Моят текст');
}

it('does not decide by a step back what the person has not decided', async () => {
  const document = await openDisputed('Отложено и напуснато');
  await putOff();
  await page.goBack();
  await page.waitForURL((url) => url.pathname.endsWith('/announcements'));
  await staysUndecided(document);
});

it('does not decide by a step back from an open question, and saves the document afterwards', async () => {
  const document = await openDisputed('Напуснато с отворен въпрос');
  await page.goBack();
  await page.waitForURL((url) => url.pathname.endsWith('/announcements'));
  await staysUndecided(document);
  await page.locator(`a[href*="/collections/announcements/${document.id}"]`).first().click();
  await page.locator('form[data-form-ready=true]').first().waitFor();
  await title().fill('След това');
  await eventually(async () => (await read(document)).title === 'След това');
});

it('says what becomes of a text about which the person has not decided, and lets them stay', async () => {
  const document = await openDisputed('Отложено и последвана връзка');
  await putOff();
  const questions: string[] = [];
  const answers: ('accept' | 'dismiss')[] = ['dismiss', 'accept'];
  const answerNext = () =>
    page.once('dialog', (dialog) => {
      questions.push(dialog.message());
      void dialog[answers.shift() ?? 'accept']();
    });
  answerNext();
  const link = page.locator('.step-nav a[href$="/collections/announcements"]').first();
  await link.click();
  await eventually(async () => questions.length === 1);
  expect(questions[0]).toContain('Вашият се пази сред версиите');
  expect(await title().inputValue()).toBe('Моят текст');
  expect((await read(document)).title).toBe('Текст на колегата');
  answerNext();
  // The form is drawn again while the save is under way.
  await page.route(
    (url) => url.pathname === `/api/announcements/${document.id}`,
    async (route) => {
      await pause(2_000);
      await route.continue();
    },
  );
  await link.click();
  await page.locator('textarea#field-teaser').focus();
  await page.waitForURL((url) => url.pathname.endsWith('/announcements'));
  await staysUndecided(document);
  expect(questions).toHaveLength(2);
  await page.unrouteAll();
});

it('asks before a page is closed whose text is not decided', async () => {
  const document = await openDisputed('Отложено и затворено');
  await putOff();
  let asked = 0;
  page.once('dialog', (dialog) => {
    asked += 1;
    void dialog.accept();
  });
  await page.evaluate(() => window.location.assign('/admin/account')).catch(() => undefined);
  await eventually(async () => asked === 1);
  await page.waitForURL(/\/account/);
  expect((await read(document)).title).toBe('Текст на колегата');
  await openForm(page, stack.cms.url, `announcements/${document.id}`);
  await page.getByRole('button', { name: 'Върнете го във формуляра' }).click();
  await eventually(async () => (await read(document)).title === 'Моят текст');
});

const ways: Record<string, () => Promise<unknown>> = {
  'a step back': () => page.evaluate(() => window.history.back()),
  'a link': () => page.locator('.step-nav a[href$="/collections/announcements"]').first().click(),
  'another site': () => page.evaluate(() => window.location.assign('about:blank')),
};

it.each(Object.keys(ways))('saves the last words of a text with formats before the way out: %s', async (way) => {
  const document = await openDraft(`Последни думи в текст: ${way}`);
  await page.locator('[data-field-path=body] [contenteditable=true]').click();
  await page.keyboard.type(`The last words before ${way}`);
  await ways[way]?.();
  await eventually(async () => JSON.stringify((await read(document)).body).includes(`The last words before ${way}`));
});

it('publishes the last words of a text with formats where Publish is pressed at once', async () => {
  const document = await openDraft('Публикувано с последните думи');
  await page.locator('[data-field-path=body] [contenteditable=true]').click();
  await page.keyboard.type('Published with the last words');
  await pressPublish(page);
  await eventually(async () => {
    const { body } = await api.get<Document>(`/announcements/${document.id}?locale=bg&depth=0`);
    return body._status === 'published' && JSON.stringify(body.body).includes('Published with the last words');
  });
});
