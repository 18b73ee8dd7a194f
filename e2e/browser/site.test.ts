import type { Browser, BrowserContext } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document } from '../harness/cms-client';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { holds } from '../harness/wait';

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
      const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
      await holds(async () => expect([path, await page.evaluate(overflow)]).toEqual([path, 0]));
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
    await holds(async () => expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('София'));
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
    await holds(async () => expect(await page.locator('html').getAttribute('lang')).toBe('bg'));
  });
});

it('filters announcements and tells how many there are', async () => {
  await withContext({ locale: 'bg-BG' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${stack.site.url}/bg/announcements`);
    const before = await page.getByRole('article').count();
    await page.getByLabel(/Година/).selectOption('2021');
    await holds(async () => expect(await page.getByRole('article').count()).toBe(1));
    expect(before).toBeGreaterThan(1);
    await holds(async () => expect(await page.getByRole('status').first().innerText()).toMatch(/1/));
    expect(page.url()).toContain('year=2021');
  });
});

it('prints no control, and shows with forced colours where the visitor is', async () => {
  await withContext({ viewport: { width: 718, height: 1000 } }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${stack.site.url}/bg/events`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
  });
  await withContext({ viewport: { width: 1280, height: 800 }, forcedColors: 'active' }, async (context) => {
    const page = await context.newPage();
    await page.goto(`${stack.site.url}/bg/events`);
    const borderOf = (selector: string) =>
      page.evaluate<string>(`getComputedStyle(document.querySelector('${selector}')).borderBottomStyle`);
    await holds(async () => expect(await borderOf('#main-menu a[aria-current]')).toBe('solid'));
    expect(await borderOf('#main-menu a:not([aria-current])')).toBe('none');
  });
});

/** Elements of the page whose text lies outside them, and the page itself if it scrolls sideways. */
const overflowing = `(() => {
  const textsOf = (element) =>
    [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '');
  const isCutOnPurpose = (element) =>
    element.closest('.visually-hidden, .skip-link, [aria-hidden="true"]') !== null ||
    getComputedStyle(element).textOverflow === 'ellipsis';
  const isOutside = (element) => {
    let block = element;
    while (getComputedStyle(block).display.startsWith('inline') && block.parentElement) block = block.parentElement;
    const frame = block.getBoundingClientRect();
    // Only its own texts: what a child says to screen readers alone is cut on purpose.
    return textsOf(element).some((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const box = range.getBoundingClientRect();
      return box.width > 0 && (box.right > frame.right + 1 || box.right > innerWidth || box.left < -1);
    });
  };
  const found = [...document.querySelectorAll('body *')]
    .filter((element) => !isCutOnPurpose(element) && isOutside(element))
    .map((element) => element.tagName + ' ' + element.textContent.slice(0, 60));
  const root = document.documentElement;
  return root.scrollWidth > root.clientWidth ? [...found, 'page ' + root.scrollWidth] : found;
})()`;

describe('words longer than a line', () => {
  const word = 'Непротивоконституционствувателствувайтеката';
  const address = `https://example.com/${'path'.repeat(45)}`;
  const named = { name: word, summary: `${word} ${address}` };
  const titled = { title: word, summary: `${word} ${address}` };
  const texts: Record<string, Record<string, unknown>> = {
    announcements: { title: word, teaser: `${word} ${address}`, body: richText(`${word} ${address}`) },
    cities: { ...named, body: richText(`${word} ${address}`) },
    'focus-areas': named,
    initiatives: titled,
    organizations: named,
    pages: titled,
    representatives: { name: word, position: `${word} ${address}`.slice(0, 120), biography: richText(address) },
  };
  let pages: string[];

  beforeAll(async () => {
    const publisher: CmsClient = await stack.login('admin');
    const changed: string[] = [];
    for (const [type, data] of Object.entries(texts)) {
      const { body } = await publisher.get<{ docs: Document[] }>(
        `/${type}?where[_status][equals]=published&locale=bg&depth=0&limit=1&sort=createdAt`,
      );
      const [document] = body.docs;
      if (!document) throw new Error(`no ${type}`);
      const { slug } = await publisher.publish(type, document.id, data);
      changed.push(type === 'pages' ? `/bg/${String(slug)}` : `/bg/${type}/${String(slug)}`);
    }
    const event = await publisher.publishNew('events', {
      ...titled,
      body: richText(`${word} ${address}`),
      start: new Date(Date.now() + 86_400_000).toISOString(),
      place: { name: `${word} ${word}`, address: 'ул'.repeat(100), link: address },
      organizerName: word.repeat(3),
      attendance: 'both',
      onlineUrl: address,
      registrationUrl: address,
    });
    changed.push(`/bg/events/${String(event.slug)}`);
    await stack.delivered();
    const answers = await Promise.all(changed.map(async (path) => [path, await stack.visitor.status(path)] as const));
    const lists = ['announcements', 'cities', 'events', 'initiatives', 'representatives'].map((type) => `/bg/${type}`);
    // Some types have no pages of their own; their documents are parts of others.
    pages = ['/bg', ...lists, ...answers.flatMap(([path, status]) => (status === 200 ? [path] : []))];
    expect(pages).toContain(`/bg/events/${String(event.slug)}`);
  });

  it.each([320, 390, 1280])('stay inside their boxes at %i pixels', async (width) => {
    await withContext({ viewport: { width, height: 800 } }, async (context) => {
      const page = await context.newPage();
      for (const path of pages) {
        await page.goto(stack.site.url + path);
        await holds(async () => expect([path, await page.evaluate(overflowing)]).toEqual([path, []]));
      }
    });
  });
});
