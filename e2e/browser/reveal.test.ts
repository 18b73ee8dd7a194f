import type { Browser, BrowserContext, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import { timed, timeFor, withRoom } from '../harness/pace';
import { richText } from '../harness/rich-text';
import { startStack, type Stack } from '../harness/stack';
import { eventually, holds, pause } from '../harness/wait';

const body = 'Целият текст, който се чака.';
const hour = 3_600_000;

let stack: Stack;
let browser: Browser;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** Announces a text that appears at an instant (ms, UTC) that everybody is told; gives the address of its page. */
async function announce(title: string, instant: number): Promise<string> {
  const publisher = await stack.login('publisher');
  const revealAt = new Date(instant).toISOString();
  const { slug } = await publisher.publishNew('announcements', {
    title,
    teaser: 'Кратък текст.',
    body: richText(body),
    publishAt: '2026-01-02T08:00:00.000Z',
    comingSoon: true,
    revealAt,
    expected: { precision: 'exact', date: revealAt, certainty: 'confirmed' },
  });
  const path = `/bg/announcements/${String(slug)}`;
  await eventually(async () => (await stack.visitor.status(path)) === 200);
  return `${stack.site.url}${path}`;
}

/** A visitor whose computer shows the time `ahead` ms fast. */
async function visitorAhead(ahead: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  await context.addInitScript(`{
    const Right = Date;
    const now = () => Right.now() + ${ahead};
    window.Date = class extends Right { constructor(...given) { if (given.length) super(...given); else super(now()); } };
    window.Date.now = now;
    window.shifts = [];
    new PerformanceObserver((list) => window.shifts.push(...list.getEntries().map(({ value }) => value)))
      .observe({ type: 'layout-shift' });
  }`);
  return context;
}

async function secondsLeft(page: Page): Promise<number> {
  const figures = await page.locator('[data-unit] > span:first-child').allTextContents();
  const [days = NaN, hours = NaN, minutes = NaN, seconds = NaN] = figures.map(Number);
  return ((days * 24 + hours) * 60 + minutes) * 60 + seconds;
}

/** Until the server has told its clock, the figures are dashes. */
const counting = (page: Page) => eventually(async () => !Number.isNaN(await secondsLeft(page)));

it('turns the page into the article at the instant, whatever the clock of the visitor shows', async () => {
  const contexts = await Promise.all([0, 5 * hour, -30 * hour].map(visitorAhead));
  const pages = await Promise.all(contexts.map((context) => context.newPage()));
  const opening = await timed(async () => {
    for (const page of pages) await page.goto(`${stack.site.url}/bg/announcements`);
  });
  // Long enough to tell a countdown that moves the page with every second from a font that comes late.
  const counted = 8_000;
  // Room to look at all pages before the instant, on a machine that gets slower meanwhile.
  const looking = 8_000;
  const instant = Date.now() + timeFor(4) + withRoom(3 * opening) + counted + looking;
  const url = await announce('Обратно броене', instant);
  for (const page of pages) {
    await page.goto(url);
    await counting(page);
    // A browser that gets no processor shows the second late; a wrong clock would be hours off.
    expect(Math.abs((await secondsLeft(page)) - (instant - Date.now()) / 1000)).toBeLessThan(60);
    await page.evaluate('window.sameVisit = true');
    await page.evaluate('window.shifts = []');
  }
  await pause(instant - looking - Date.now());
  for (const page of pages) {
    // A font that comes late may move the page once, by a hair. A countdown that moves it does so with every second.
    const shifts = await page.evaluate<number[]>('window.shifts');
    expect(shifts.length).toBeLessThan(5);
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.01);
    expect(await page.content()).not.toContain(body);
  }
  for (const page of pages) {
    await page.getByText(body).waitFor();
    expect(await page.evaluate('window.sameVisit')).toBe(true);
    await page.locator('[role=timer]').waitFor({ state: 'detached' });
    await holds(async () =>
      expect(await page.getByRole('status').allTextContents()).toContain(
        'Пълният текст вече е публикуван на тази страница.',
      ),
    );
  }
  await Promise.all(contexts.map((context) => context.close()));
});

it('needs no script: the date is a text, and a reload after the instant shows the article', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  const opening = await timed(() => page.goto(`${stack.site.url}/bg/announcements`));
  const instant = Date.now() + timeFor(8) + withRoom(3 * opening);
  const url = await announce('Без скриптове', instant);
  await page.goto(url);
  expect(await page.getByRole('heading', { name: /Очаква се на/ }).isVisible()).toBe(true);
  expect(await page.locator('[role=timer]').isVisible()).toBe(false);
  await pause(instant + 50 - Date.now());
  // A site that hears of the text late, on a busy machine, shows what it has meanwhile.
  await eventually(async () => {
    await page.reload();
    return page.getByText(body).isVisible();
  });
  await context.close();
});

it.each(['light', 'dark'] as const)('has no accessibility finding while it counts (%s)', async (colorScheme) => {
  const url = await announce(`Достъпно ${colorScheme}`, Date.now() + 26 * hour);
  const context = await browser.newContext({ colorScheme, viewport: { width: 320, height: 700 } });
  const page = await context.newPage();
  await page.goto(url);
  await counting(page);
  expect(await accessibilityFindings(page)).toEqual([]);
  const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  await holds(async () => expect(await page.evaluate(overflow)).toBe(0));
  await context.close();
});

it('follows a date that is moved while the page is open', async () => {
  const publisher = await stack.login('publisher');
  const url = await announce('Преместена дата', Date.now() + 3 * hour);
  const context = await visitorAhead(0);
  const page = await context.newPage();
  await page.goto(url);
  await counting(page);
  const { id } = await publisher.find('announcements', 'title', 'Преместена дата');
  const revealAt = new Date(Date.now() + 50 * hour).toISOString();
  const expected = { precision: 'exact', date: revealAt, certainty: 'confirmed', reason: 'Изпитването продължава.' };
  await publisher.publish('announcements', id, { revealAt, expected });
  await eventually(async () => (await (await fetch(url)).text()).includes('Изпитването продължава.'));
  // The visitor comes back to the page, and again if the site did not know yet.
  await eventually(async () => {
    await page.evaluate(`document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))`);
    return page.getByText('Изпитването продължава.').isVisible();
  });
  await holds(async () => expect(await secondsLeft(page)).toBeGreaterThan(49 * 3600));
  await context.close();
});
