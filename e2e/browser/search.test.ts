import type { Browser, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document } from '../harness/cms-client';
import { openAdmin, openForm, openScreen } from '../harness/editor';
import { inSeconds, releasesOf } from '../harness/release-client';
import { startStack, type Stack } from '../harness/stack';
import { eventually, holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: Page;
let api: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await openAdmin(browser, stack.cms.url, 'publisher');
  api = await stack.login('admin');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const newPage = async (title: string) => {
  const data = { title, summary: 'Обобщение.' };
  return (await api.request<{ doc: Document }>('POST', '/pages?locale=bg&draft=true&depth=0', data)).body.doc;
};
const field = () => publisher.getByRole('combobox', { name: 'Търсене във всичко' });

it('leads from a form to any document by the keyboard alone, and saves first what was typed', async () => {
  const from = await newPage('Откъдето се тръгва');
  const to = await newPage('Велосипедни паркинги');
  await openForm(publisher, stack.cms.url, `pages/${from.id}`);
  await publisher.locator('#field-title').fill('Откъдето се тръгна');
  await publisher.keyboard.press('Control+KeyK');
  // Key by key, as fast as can be: no letter is lost, none out of place.
  await field().pressSequentially('ПАРКИНГИ велосипедни');
  expect(await field().inputValue()).toBe('ПАРКИНГИ велосипедни');
  await publisher.getByRole('option', { name: 'Велосипедни паркинги' }).waitFor();
  await field().press('Enter');
  await publisher.waitForURL(new RegExp(`/pages/${to.id}`));
  await eventually(async () => {
    const { body } = await api.get<Document>(`/pages/${from.id}?locale=bg&depth=0&draft=true`);
    return body.title === 'Откъдето се тръгна';
  });
});

it('tells releases of one name apart, and announcements of one title', async () => {
  const releases = releasesOf(api);
  const city = await api.publishNew('cities', { name: 'Град с двойници', country: 'BG', summary: 'Преди.' });
  await api.saveDraft('cities', city.id, { summary: 'След.' });
  const scheduled = await releases.schedule([{ type: 'cities', id: city.id }], inSeconds(90_000), {
    title: 'Двойник на промяна',
  });
  await api.request('POST', '/releases/open', { title: 'Двойник на промяна', items: [] });
  const body = { title: 'Двойник на съобщение', teaser: 'Кратко.' };
  await api.publishNew('announcements', body);
  await api.request('POST', '/announcements?locale=bg&draft=true&depth=0', body);
  await openScreen(publisher, stack.cms.url, '');
  await publisher.keyboard.press('Control+KeyK');
  await field().fill('двойник на');
  const options = (name: string) => publisher.getByRole('option').filter({ hasText: name });
  await holds(async () => {
    const lines = await options('Двойник на промяна').allInnerTexts();
    expect(lines).toHaveLength(2);
    expect(lines.filter((line) => /насрочена/i.test(line) && /\d{4} г\., \d\d:\d\d/.test(line))).toHaveLength(1);
    expect(lines.filter((line) => /в подготовка/i.test(line))).toHaveLength(1);
  });
  await holds(async () => {
    const lines = await options('Двойник на съобщение').allInnerTexts();
    expect(lines.map((line) => /На сайта/.test(line)).sort()).toEqual([false, true]);
    expect(lines.filter((line) => /чернова/i.test(line))).toHaveLength(1);
  });
  await publisher.keyboard.press('Escape');
  await releases.cancel(scheduled.id);
});

it('finds the screens of the system, and gives the focus back when it is closed', async () => {
  await openScreen(publisher, stack.cms.url, '');
  const button = publisher.getByRole('button', { name: 'Търсене' });
  await button.click();
  await field().fill('календ');
  await publisher.getByRole('option', { name: 'Календар' }).waitFor();
  expect(await accessibilityFindings(publisher, '.civic-search')).toEqual([]);
  await publisher.keyboard.press('Escape');
  await field().waitFor({ state: 'hidden' });
  await eventually(() => button.evaluate((element) => element === document.activeElement));
  await button.press('Enter');
  await field().fill('календ');
  await publisher.getByRole('option', { name: 'Календар' }).click();
  await publisher.waitForURL(/\/admin\/calendar/);
  await button.waitFor();
});
