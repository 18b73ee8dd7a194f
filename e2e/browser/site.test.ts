import type { Browser, BrowserContext } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import { startStack, type Stack } from '../harness/stack';
import { eventually } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let paths: string[];

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  const sitemap = (await stack.visitor.get('/sitemap.xml')).text;
  const all = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => new URL(match[1] ?? '').pathname);
  // One page of each kind in each language, and one that is not there.
  const kinds = new Map(all.map((path) => [path.split('/').slice(0, 3).join('/') + path.split('/').length, path]));
  paths = [...new Set(kinds.values()), '/bg/nyama-takava', '/en/nothing-here'];
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

async function withContext<T>(
  options: Parameters<Browser['newContext']>[0],
  use: (context: BrowserContext) => Promise<T>,
) {
  const context = await browser.newContext(options);
  try {
    return await use(context);
  } finally {
    await context.close();
  }
}

it.each(['light', 'dark'] as const)('has no accessibility finding on any kind of page (%s)', async (colorScheme) => {
  await withContext({ colorScheme, reducedMotion: 'reduce' }, async (context) => {
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(stack.site.url + path);
      expect([path, await accessibilityFindings(page)]).toEqual([path, []]);
    }
  });
});

it('never scrolls sideways at 320 pixels', async () => {
  await withContext({ viewport: { width: 320, height: 700 } }, async (context) => {
    const page = await context.newPage();
    for (const path of paths) {
      await page.goto(stack.site.url + path);
      const overflow = await page.evaluate(
        'document.documentElement.scrollWidth - document.documentElement.clientWidth',
      );
      expect([path, overflow]).toEqual([path, 0]);
    }
  });
});

it('sets no cookie, calls no third party and reports no error', async () => {
  await withContext({}, async (context) => {
    const page = await context.newPage();
    const strangers: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(stack.site.url) && !request.url().startsWith('data:'))
        strangers.push(request.url());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) errors.push(message.text());
    });
    for (const path of paths) await page.goto(stack.site.url + path, { waitUntil: 'load' });
    expect(strangers).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});

it('reads and navigates with JavaScript off', async () => {
  await withContext({ javaScriptEnabled: false, locale: 'bg-BG' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${stack.site.url}/`);
    expect(new URL(page.url()).pathname).toBe('/bg');
    await page
      .getByRole('link', { name: /Градове/ })
      .first()
      .click();
    await page.getByRole('link', { name: /София/ }).first().click();
    await expect(page.getByRole('heading', { level: 1 }).innerText()).resolves.toContain('София');
    await page.goto(`${stack.site.url}/bg/announcements`);
    expect(await page.getByRole('article').count()).toBeGreaterThanOrEqual(4);
  });
});

it('leads to the same document in the other language', async () => {
  await withContext({}, async (context) => {
    const page = await context.newPage();
    const english = paths.find((path) => /^\/en\/cities\/.+/.test(path)) ?? '';
    await page.goto(stack.site.url + english);
    await page.locator('a[hreflang="bg"]').first().click();
    await page.waitForURL(/\/bg\/cities\//);
    expect(await page.locator('html').getAttribute('lang')).toBe('bg');
  });
});

it('filters announcements and tells how many there are', async () => {
  await withContext({ locale: 'bg-BG' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${stack.site.url}/bg/announcements`);
    const before = await page.getByRole('article').count();
    await page.getByLabel(/Година/).selectOption('2021');
    await eventually(async () => (await page.getByRole('article').count()) < before);
    expect(await page.getByRole('article').count()).toBe(1);
    await expect(page.getByRole('status').first().innerText()).resolves.toMatch(/1/);
    expect(page.url()).toContain('year=2021');
  });
});
