import type { Browser, Page } from 'playwright-core';

import { launchBrowser } from '../harness/browser';
import type { CmsClient } from '../harness/cms-client';
import { openAdmin, openForm } from '../harness/editor';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let page: Page;
let api: CmsClient;

beforeAll(async () => {
  [stack, browser] = await Promise.all([startStack(), launchBrowser()]);
  page = await openAdmin(browser, stack.cms.url, 'publisher');
  api = await stack.login('admin');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

const source = 'details[contains(@class, "civic-source")]';
const sourceOf = (field: string) =>
  page.locator(`#field-${field}`).locator(`xpath=ancestor::*[.//${source}][1]//${source}`);
const body = '[data-field-path=body]';

it('shows the main language beside the translation, and starts from a copy', async () => {
  const { id } = await api.publishNew('cities', {
    name: 'Преводград',
    country: 'BG',
    summary: 'Първо.',
    body: richText('Дълъг текст за превод.'),
  });
  await openForm(page, stack.cms.url, `cities/${id}`, 'en');
  await holds(async () => expect(await sourceOf('summary').innerText()).toContain('Първо.'));
  const bodySource = page.locator(`${body} details.civic-source`);
  await holds(async () => expect(await bodySource.innerText()).toContain('Дълъг текст за превод.'));

  await sourceOf('summary').getByRole('button').click();
  const summary = page.locator('#field-summary');
  await holds(async () => expect(await summary.inputValue()).toBe('Първо.'));
  await sourceOf('summary').getByRole('button').click();
  await holds(async () => expect(await summary.inputValue()).toBe(''));

  await bodySource.getByRole('button').click();
  await page.locator(`${body} [contenteditable=true]`, { hasText: 'Дълъг текст за превод.' }).waitFor();
  await summary.fill('First.');
  const saved = () => api.get<{ summary?: string; body?: unknown }>(`/cities/${id}?locale=en&draft=true&depth=0`);
  await holds(async () => {
    const { body: draft } = await saved();
    expect(draft.summary).toBe('First.');
    expect(JSON.stringify(draft.body)).toContain('за превод');
  });

  await api.saveDraft('cities', id, { summary: 'Второ.' });
  await openForm(page, stack.cms.url, `cities/${id}`, 'en');
  await sourceOf('summary').locator('del', { hasText: 'Първо.' }).waitFor();
  await holds(async () => expect(await sourceOf('summary').innerText()).toContain('Второ.'));

  await openForm(page, stack.cms.url, `cities/${id}`, 'bg');
  await page.waitForLoadState('networkidle');
  expect(await page.locator('.civic-source').count()).toBe(0);
});
