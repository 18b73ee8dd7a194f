import type { Browser, Locator, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient, Document, Role } from '../harness/cms-client';
import { openAdmin, openScreen, restingBox } from '../harness/editor';
import { takePicture } from '../harness/picture';
import { startStack, type Stack } from '../harness/stack';
import { eventually, holds } from '../harness/wait';

let stack: Stack;
let browser: Browser;
let publisher: CmsClient;

beforeAll(async () => {
  stack = await startStack();
  browser = await launchBrowser();
  publisher = await stack.login('publisher');
});
afterAll(async () => {
  await browser?.close();
  await stack?.stop();
});

/** A month that is to come, so that everything in it can be moved; none in which the clock changes. */
const next = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 4, 1));
const year = next.getUTCFullYear();
const date = (day: number) => `${year}-05-${String(day).padStart(2, '0')}`;
/** A whole hour of that month, by the clock of Sofia. */
const at = (day: number, hour: number) => new Date(Date.UTC(year, 4, day, hour - 3)).toISOString();

const logIn = (role: Role, options: Parameters<typeof openAdmin>[3] = {}) =>
  openAdmin(browser, stack.cms.url, role, { viewport: { width: 1280, height: 1600 }, ...options });

async function openCalendar(page: Page, query = `view=month&date=${date(15)}`): Promise<void> {
  await openScreen(page, stack.cms.url, `/calendar?${query}`);
  await page.locator('[data-event-id]').first().waitFor();
}

const eventOf = (page: Page, { id }: Pick<Document, 'id'>, field = 'publishAt') =>
  page.locator(`[data-event-id="announcements/${id}/${field}"]`);
const announce = (title: string, data: Record<string, unknown>) =>
  publisher.publishNew('announcements', { title, teaser: 'Анонс', ...data });
const published = async ({ id }: Document) =>
  (await publisher.get<Record<string, unknown>>(`/announcements/${id}?depth=0&locale=bg`)).body;
const dialogOf = (page: Page) => page.getByRole('dialog');
const says = (element: Locator, words: RegExp) => holds(async () => expect(await element.innerText()).toMatch(words));

/** Presses Tab until the element has the focus, as somebody without a mouse does. */
async function tabTo(page: Page, target: Locator, limit = 150): Promise<void> {
  for (let step = 0; step < limit; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${String(target)} is not reached by keyboard`);
}

async function drag(page: Page, event: Locator, day: string): Promise<void> {
  await dialogOf(page).waitFor({ state: 'detached' });
  const [from, to] = [await restingBox(event), await restingBox(page.locator(`[role=cell][data-date="${day}"]`))];
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 12 });
  await page.mouse.up();
}

it('draws an event of several days on each of them', async () => {
  const event = await publisher.publishNew('events', {
    title: 'Дни на квартала',
    summary: 'За всички.',
    start: at(12, 9),
    end: at(14, 17),
  });
  const page = await logIn('publisher');
  await openCalendar(page);
  const drawn = page.locator(`[data-event-id="events/${event.id}/occasion"]`);
  await drawn.first().waitFor();
  await holds(async () => {
    const widths = await drawn.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
    const day = await page.locator(`[role=cell][data-date="${date(12)}"]`).boundingBox();
    // A week may end in between; each part leaves a little room at its ends.
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeGreaterThan(2.5 * (day?.width ?? Infinity));
  });
  await page.context().close();
});

it('is used by keyboard alone: found, read, moved, with the focus where it was', async () => {
  const meeting = await announce('Среща за новия парк', { publishAt: at(12, 9) });
  const page = await logIn('publisher');
  await page.locator('#nav-calendar').waitFor({ state: 'attached' });
  await openCalendar(page);
  const event = eventOf(page, meeting);
  await event.waitFor();
  await tabTo(page, event);
  await page.keyboard.press('Enter');
  const moment = `12 май ${year} г\\., 09:00 ч\\. \\(София, UTC\\+3\\) · 06:00 UTC`;
  await says(dialogOf(page), new RegExp(`Излиза: Среща за новия парк[\\s\\S]*${moment}`));
  await tabTo(page, page.getByRole('button', { name: 'Преместване…' }), 10);
  await page.keyboard.press('Enter');
  const time = dialogOf(page).getByLabel('Час');
  await tabTo(page, time, 10);
  await page.keyboard.type('1045');
  await page.keyboard.press('Enter');
  await dialogOf(page).waitFor({ state: 'detached' });
  expect((await published(meeting)).publishAt).toBe(at(12, 10).replace(':00:00', ':45:00'));
  await eventually(async () => (await event.innerText()).includes('10:45'));
  await eventually(() => event.evaluate((element) => element === document.activeElement));
  await page.context().close();
});

it('lets a publisher drag, asks before it moves anything, and puts back what is not confirmed', async () => {
  const lane = await announce('Нова велоалея', { publishAt: at(5, 9), expireAt: at(20, 9) });
  const page = await logIn('publisher');
  await openCalendar(page);
  const event = eventOf(page, lane, 'expireAt');
  const place = await restingBox(event);

  await drag(page, event, date(26));
  await says(dialogOf(page), /Досега: 20 май[\s\S]*26 май/);
  await page.keyboard.press('Escape');
  await eventually(async () => JSON.stringify(await event.boundingBox()) === JSON.stringify(place));
  expect((await published(lane)).expireAt).toBe(at(20, 9));

  await drag(page, event, date(4));
  await page.getByRole('button', { name: 'Преместете' }).click();
  await page.getByText('Краят трябва да е след датата на съобщението.').waitFor();
  await page.keyboard.press('Escape');
  await eventually(async () => JSON.stringify(await event.boundingBox()) === JSON.stringify(place));

  await drag(page, event, date(26));
  await page.getByRole('button', { name: 'Преместете' }).click();
  await page.getByText(/Преместено: „Нова велоалея“ – 26\.05/).waitFor();
  expect((await published(lane)).expireAt).toBe(at(26, 9));
  await page.context().close();
});

it('moves a release as a whole', async () => {
  const city = await publisher.find('cities', 'name', 'Рига');
  const plan = {
    title: 'Пролетни текстове',
    dueAt: at(18, 12),
    items: [{ type: 'cities', id: city.id, action: 'publish' }],
  };
  const { body } = await publisher.request<{ release: { id: string } }>('POST', '/releases/schedule', plan);
  const page = await logIn('publisher');
  await openCalendar(page);
  await drag(page, page.locator(`[data-event-id="release/${body.release.id}"]`), date(19));
  await page.getByRole('button', { name: 'Преместете' }).click();
  await page.getByText(/Преместено: „Пролетни текстове“ – 19\.05/).waitFor();
  const moved = page.locator('[data-event-id^="release/"]').filter({ hasText: 'Пролетни текстове' });
  await eventually(async () => (await moved.getAttribute('data-event-id')) !== `release/${body.release.id}`);
  await holds(async () => expect(await moved.count()).toBe(1));
  const { body: after } = await publisher.get<{ release: { state: string } }>(`/releases/${body.release.id}/view`);
  expect(after.release.state).toBe('cancelled');
  await page.context().close();
});

it('lets a contributor look, and neither drag nor move', async () => {
  const lesson = await announce('Открит урок', { publishAt: at(13, 9) });
  const page = await logIn('contributor');
  await openCalendar(page);
  const event = eventOf(page, lesson);
  await drag(page, event, date(27));
  // Whatever the drag changed has been drawn after two frames.
  await page.evaluate('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
  expect(await dialogOf(page).count()).toBe(0);
  await event.focus();
  await page.keyboard.press('Enter');
  await dialogOf(page)
    .getByText(/Само отговорен редактор/)
    .waitFor();
  expect((await published(lesson)).publishAt).toBe(at(13, 9));
  await page.context().close();
});

it('keeps filters in its address', async () => {
  const [one, other] = [
    await announce('Търг за трамваи', { publishAt: at(6, 9) }),
    await announce('Детски празник', { publishAt: at(7, 9) }),
  ];
  const page = await logIn('editor');
  await openCalendar(page);
  await page.getByLabel('Търсене в заглавията').fill('трамваи');
  await eventOf(page, other).waitFor({ state: 'detached' });
  await holds(async () => expect(await eventOf(page, one).count()).toBe(1));
  await page.reload();
  await eventOf(page, one).waitFor();
  await eventOf(page, other).waitFor({ state: 'detached' });
  expect(decodeURIComponent(page.url())).toContain('q=трамваи');
  await page.context().close();
});

it('shows the clock of the site in the weeks in which it changes', async () => {
  const spring = await announce('Пролетен час', { publishAt: '2027-03-28T01:30:00.000Z' });
  const autumn = await announce('Есенен час', { publishAt: '2027-10-31T01:30:00.000Z' });
  const page = await logIn('editor', { timezoneId: 'America/New_York' });
  for (const [announcement, day, time] of [
    [spring, '2027-03-28', '04:30'],
    [autumn, '2027-10-31', '03:30'],
  ] as const) {
    await openCalendar(page, `view=week&date=${day}`);
    await says(eventOf(page, announcement), new RegExp(time));
    await openCalendar(page, `view=month&date=${day}`);
    const drawn = page.locator(`[data-date="${day}"]`).filter({ has: eventOf(page, announcement) });
    await holds(async () => expect(await drawn.count()).toBe(1));
  }
  await page.context().close();
});

it('has no accessibility finding in any view, panel, theme or width', async () => {
  await announce('Обещание', {
    publishAt: at(2, 9),
    comingSoon: true,
    expected: { precision: 'month', date: at(9, 9), certainty: 'provisional' },
  });
  for (const [colorScheme, width] of [
    ['light', 1280],
    ['dark', 1600],
    ['dark', 390],
  ] as const) {
    const page = await logIn('publisher', { colorScheme, viewport: { width, height: 900 } });
    await openScreen(page, stack.cms.url, `/calendar?view=week&date=${year}-08-15`);
    await page.locator('[role=columnheader]').first().waitFor();
    expect(['nothing', width, await accessibilityFindings(page)]).toEqual(['nothing', width, []]);
    for (const view of ['month', 'week', 'list']) {
      await openCalendar(page, `view=${view}&date=${date(12)}`);
      expect([view, width, await accessibilityFindings(page)]).toEqual([view, width, []]);
    }
    await page.locator('[data-event-id^="announcements/"]').first().click();
    await dialogOf(page).waitFor();
    expect([width, await accessibilityFindings(page)]).toEqual([width, []]);
    await page.getByRole('button', { name: 'Преместване…' }).click();
    expect(await accessibilityFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Абонамент…' }).click();
    await page.getByRole('button', { name: 'Създайте адрес' }).click();
    await page.getByLabel('Личен адрес').waitFor();
    expect(await accessibilityFindings(page)).toEqual([]);
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    await holds(async () => expect(await page.evaluate(overflow)).toBe(0));
    await page.context().close();
  }
});

it('is a list on a phone until somebody chooses', async () => {
  const page = await logIn('editor', { viewport: { width: 390, height: 844 } });
  await openCalendar(page, `date=${date(15)}`);
  const list = page.getByRole('button', { name: 'Списък' });
  await eventually(async () => (await list.getAttribute('aria-pressed')) === 'true');
  await page.getByRole('button', { name: 'Месец', exact: true }).click();
  await page.locator(`[role=cell][data-date="${date(15)}"]`).waitFor();
  await holds(async () => expect(page.url()).toContain('view=month'));
  await page.context().close();
});

it('refuses those who are not logged in', async () => {
  const page = await browser.newPage();
  await page.goto(`${stack.cms.url}/admin/calendar`);
  await page.waitForURL(/\/admin\/login/);
  await page.close();
});

it('looks like its picture in the guide', async () => {
  await announce('Паркът край реката', {
    publishAt: at(3, 10),
    comingSoon: true,
    revealAt: at(11, 12),
    expireAt: at(14, 18),
  });
  const draft = { title: 'Лятно кино', teaser: 'Анонс', publishAt: at(7, 14) };
  await publisher.request('POST', '/announcements?draft=true&locale=bg', draft);
  await publisher.request('POST', '/releases/open', { title: 'Лятна програма', dueAt: at(10, 9), items: [] });
  const page = await logIn('publisher', { viewport: { width: 1280, height: 900 } });
  await openCalendar(page);
  await page.locator('.civic-filters-fold summary').click();
  await takePicture(page, 'calendar');
  const events = page.locator('[data-event-id^="announcements/"]');
  await holds(async () => expect(await events.count()).toBeGreaterThan(3));

  await openScreen(page, stack.cms.url, '/collections/announcements?sort=publishAt&limit=25');
  await page.getByText('Обявено като предстоящо').first().waitFor();
  await takePicture(page, 'status');
  await page.context().close();
});
