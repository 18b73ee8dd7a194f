import type { Browser, Locator, Page } from 'playwright-core';

import { accessibilityFindings } from '../harness/accessibility';
import { launchBrowser } from '../harness/browser';
import type { CmsClient, Role } from '../harness/cms-client';
import { openAdmin, openForm, openScreen, untilAlive } from '../harness/editor';
import { takePicture } from '../harness/picture';
import { timed, withRoom } from '../harness/pace';
import { releasesOf } from '../harness/release-client';
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

const year = new Date().getUTCFullYear() + 1;
const far = `${year}-05-12T06:00:00.000Z`;
const farWords = `12 май ${year} г., 09:00 ч. (София)`;

const logIn = (role: Role, options: Parameters<typeof openAdmin>[3] = {}) =>
  openAdmin(browser, stack.cms.url, role, { viewport: { width: 1280, height: 900 }, ...options });

const openCity = async (page: Page, id: string) => {
  await openForm(page, stack.cms.url, `cities/${id}`);
  await page.locator('#field-summary').waitFor();
};
const openRelease = (page: Page, id: string) => openScreen(page, stack.cms.url, `/collections/releases/${id}`);
const statusOf = (page: Page) => page.locator('.civic-document-status [role=status]');
const saysStatus = (page: Page, words: string) =>
  eventually(async () => (await statusOf(page).innerText()).replace(/\s+/g, ' ').includes(words));
const drawerOf = (page: Page) => page.getByRole('dialog', { name: /^Насрочване/ });

/** A city that visitors see, with a summary. */
async function aCity(name: string, summary = 'Преди.') {
  const { id, slug } = await publisher.publishNew('cities', { name, country: 'BG', summary });
  const path = `/bg/cities/${String(slug)}`;
  return { id, path, reads: async (text: string) => (await stack.visitor.get(path)).text.includes(text) };
}

/** Picks a moment on the clock of Sofia. */
async function pick(within: Locator, instant: string): Promise<void> {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Sofia',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = format.format(Date.parse(instant)).split(' ');
  await within.getByLabel('Дата', { exact: true }).first().fill(date);
  await within.getByLabel('Час', { exact: true }).first().fill(time);
}

/** The next whole minute after so many milliseconds. */
const minuteAfter = (milliseconds: number) =>
  new Date(Math.ceil((Date.now() + milliseconds) / 60_000) * 60_000).toISOString();

it('publishes what was on the screen when it was scheduled; later edits stay the newest draft, and all of it is taken back', async () => {
  const city = await aCity('Пловдив');
  const page = await logIn('publisher');
  const opening = await timed(() => openCity(page, city.id));
  await saysStatus(page, 'На сайта');

  // Typed and not yet saved when „Насрочване…“ is pressed.
  await page.locator('#field-summary').fill('Насроченото.');
  await page.getByRole('button', { name: 'Насрочване…' }).click();
  const drawer = drawerOf(page);
  // All that is looked at before then takes as long as opening the form a few times.
  const due = minuteAfter(withRoom(6 * opening));
  await pick(drawer, due);
  await drawer.getByRole('button', { name: 'Насрочете' }).click();
  const anyway = drawer.getByRole('button', { name: 'Насрочете въпреки предупрежденията' });
  const outcome = drawer.getByText(/Промените излизат на .*По-късните промени остават чернова\./);
  await anyway.or(outcome).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await outcome.waitFor();
  await drawer.getByRole('button', { name: 'Затворете' }).first().click();
  await saysStatus(page, 'На сайта, с насрочени редакции ще се промени на');

  await page.locator('#field-summary').fill('Написано после.');
  await eventually(async () => {
    const { body } = await publisher.get<{ summary: string }>(`/cities/${city.id}?draft=true&locale=bg&depth=0`);
    return body.summary === 'Написано после.';
  });
  expect(await city.reads('Преди.')).toBe(true);

  await eventually(() => city.reads('Насроченото.'), Date.parse(due) - Date.now() + 90_000);
  expect(Date.now()).toBeGreaterThanOrEqual(Date.parse(due));
  expect(await city.reads('Написано после.')).toBe(false);
  await openCity(page, city.id);
  await holds(async () => expect(await page.locator('#field-summary').inputValue()).toBe('Написано после.'));
  await saysStatus(page, 'На сайта, с непубликувани редакции');

  await openRelease(page, '');
  await page.getByRole('link', { name: 'Пловдив' }).first().click();
  await page.getByRole('button', { name: 'Връщане…' }).click();
  const question = page.getByRole('dialog').filter({ hasText: 'Посетителите веднага ще виждат отново' });
  await holds(async () => expect(await question.getByRole('listitem').allInnerTexts()).toEqual(['Пловдив']));
  await question.getByRole('button', { name: 'Върнете' }).click();
  await eventually(() => city.reads('Преди.'));
  await page.context().close();
});

/** Notes from now on how open drawers are drawn whenever something of them changes; returns how to read it. */
async function visibilityOfDrawers(page: Page): Promise<() => Promise<string[]>> {
  const notes = await page.evaluateHandle(() => {
    const seen = new Set<string>();
    const look = () => {
      for (const drawer of document.querySelectorAll('.drawer--is-open')) seen.add(getComputedStyle(drawer).visibility);
    };
    new MutationObserver(look).observe(document.body, { attributes: true, childList: true, subtree: true });
    return seen;
  });
  return () => notes.evaluate((seen) => [...seen]);
}

it('is scheduled by keyboard, for one language, with an end, and says so', async () => {
  const city = await aCity('Видин');
  const page = await logIn('publisher');
  await openCity(page, city.id);
  const drawn = await visibilityOfDrawers(page);
  await page.getByRole('button', { name: 'Насрочване…' }).focus();
  await page.keyboard.press('Enter');
  const drawer = drawerOf(page);
  const everywhere = drawer.getByRole('radio', { name: 'Публикуване на всички езици' });
  const bulgarian = drawer.getByRole('radio', { name: 'Публикуване само на български' });
  await everywhere.waitFor();
  // It takes the focus when it has opened, and would lose it if it were hidden meanwhile.
  await eventually(() => drawer.evaluate((element) => element.contains(document.activeElement)));
  await page.locator('dialog.payload__modal-item--enterDone').waitFor();
  expect(await drawn()).toEqual(['visible']);
  await everywhere.focus();
  await page.keyboard.press('ArrowDown');
  await eventually(() => bulgarian.isChecked());
  await pick(drawer, far);
  await drawer.getByRole('checkbox', { name: 'По-късно да се върне' }).focus();
  await page.keyboard.press('Space');
  await drawer.getByRole('button', { name: 'Насрочете' }).focus();
  await page.keyboard.press('Enter');
  await drawer.getByText('Изберете кога да се върне или махнете отметката.').waitFor();
  await page.keyboard.press('Escape');
  await drawer.waitFor({ state: 'detached' });

  // What was chosen is still there.
  await page.getByRole('button', { name: 'Насрочване…' }).click();
  await eventually(() => bulgarian.isChecked());
  await holds(async () => expect(await drawer.getByLabel('Час', { exact: true }).first().inputValue()).toBe('09:00'));
  await page.context().close();
});

it('shows what is wrong at its field, and schedules nothing', async () => {
  const { id } = await publisher.publishNew('cities', { name: 'Ямбол', country: 'BG' });
  await publisher.saveDraft('cities', id, { website: 'не е адрес' });
  const page = await logIn('publisher');
  await openCity(page, id);
  await page.getByRole('button', { name: 'Насрочване…' }).click();
  const drawer = drawerOf(page);
  await pick(drawer, far);
  await drawer.getByRole('button', { name: 'Насрочете' }).click();
  await drawer.getByText('Поправете грешките, преди да насрочите.').waitFor();
  await drawer
    .getByRole('listitem')
    .filter({ hasText: 'Грешка' })
    .getByRole('button', { name: 'Към полето' })
    .first()
    .click();
  await drawer.waitFor({ state: 'detached' });
  await eventually(() => page.locator('#field-website').evaluate((field) => field === document.activeElement));
  await page.locator('.field-type.error #field-website').waitFor();
  await page.context().close();
});

it('is moved and called off, with the reason for everybody to read', async () => {
  const city = await aCity('Добрич');
  const { id } = await releasesOf(publisher).schedule([{ type: 'cities', id: city.id, action: 'unpublish' }], far);
  const page = await logIn('publisher');
  await openScreen(page, stack.cms.url, `/collections/cities?search=${encodeURIComponent('Добрич')}`);
  await page.getByText(`ще бъде свалено на ${farWords}`).waitFor();

  await openRelease(page, id);
  await page.getByText(farWords).first().waitFor();
  await page.getByRole('button', { name: 'Преместване…' }).click();
  const move = page.getByRole('dialog', { name: 'Преместване в друг момент' });
  await pick(move, `${year}-06-12T06:00:00.000Z`);
  await move.getByRole('button', { name: 'Преместете' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith(id));
  await page.getByText(`12 юни ${year} г., 09:00 ч. (София)`).first().waitFor();

  await page.getByRole('button', { name: 'Отмяна…' }).click();
  const cancel = page.getByRole('dialog', { name: 'Отмяна на насрочената промяна' });
  await cancel.getByLabel('Причина (по желание)').fill('Преждевременно е.');
  await cancel.getByRole('button', { name: 'Отменете промяната' }).click();
  await page.getByText('Преждевременно е.').waitFor();
  await openCity(page, city.id);
  await saysStatus(page, 'На сайта');
  expect(await statusOf(page).innerText()).not.toContain('свалено');
  await page.context().close();
});

it('gathers documents under a name and schedules them together', async () => {
  const city = await aCity('Русе');
  const page = await logIn('publisher');
  await openRelease(page, '');
  await page.getByRole('button', { name: 'Нова промяна' }).click();
  const form = page.getByRole('dialog', { name: 'Нова промяна' });
  await form.getByLabel('Наименование').fill('Пролетно обновяване');
  await form.getByRole('button', { name: 'Започнете' }).click();
  await page.getByText('Още няма документи.').waitFor();

  await openCity(page, city.id);
  await page.getByRole('button', { name: 'Насрочване…' }).click();
  const drawer = drawerOf(page);
  await drawer.getByRole('radio', { name: 'Заедно с „Пролетно обновяване“' }).check();
  await drawer.getByRole('button', { name: 'Добавете към промяната' }).click();
  await drawer.getByRole('link', { name: 'Към насрочената промяна' }).click();
  await page.getByRole('link', { name: 'Русе' }).waitFor();
  await untilAlive(page);
  await takePicture(page, 'release');

  await page.getByRole('button', { name: 'Насрочване…' }).click();
  await pick(drawer, far);
  await drawer.getByRole('button', { name: 'Насрочете' }).click();
  const anyway = drawer.getByRole('button', { name: 'Насрочете въпреки предупрежденията' });
  const outcome = page.getByText('Насрочена', { exact: true });
  await anyway.or(outcome).first().waitFor();
  if (await anyway.isVisible()) await anyway.click();
  await outcome.waitFor();
  await page.getByRole('link', { name: 'Запазената версия' }).waitFor();
  await page.context().close();
});

it('is only read by those who may not publish', async () => {
  const city = await aCity('Перник');
  const { id } = await releasesOf(publisher).schedule([{ type: 'cities', id: city.id }], far);
  const page = await logIn('editor');
  await openCity(page, city.id);
  await saysStatus(page, farWords);
  expect(await page.getByRole('button', { name: 'Насрочване…' }).count()).toBe(0);
  await openRelease(page, id);
  await page.getByText(farWords).first().waitFor();
  expect(await page.locator('.civic-actions').count()).toBe(0);
  await page.context().close();
});

it.each([
  ['light', 1280],
  ['dark', 390],
] as const)('has no accessibility finding of its own and fits the window (%s, %d px)', async (colorScheme, width) => {
  const city = await aCity(width === 1280 ? 'Варна' : 'Бургас');
  const { id } = await releasesOf(publisher).schedule([{ type: 'cities', id: city.id }], far);
  const page = await logIn('publisher', { colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  const fits = async () =>
    page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth');

  await openCity(page, city.id);
  await saysStatus(page, farWords);
  await eventually(fits);
  expect(await accessibilityFindings(page, '.civic-document-status')).toEqual([]);
  await page.getByRole('button', { name: 'Насрочване…' }).click();
  await drawerOf(page).getByRole('region', { name: 'Вече е насрочено' }).waitFor();
  await pick(drawerOf(page), far);
  if (colorScheme === 'light') await takePicture(page, 'schedule');
  // The form behind it is Payload's.
  expect(await accessibilityFindings(page, '.civic-drawer')).toEqual([]);

  for (const path of [id, '']) {
    await openRelease(page, path);
    await page.getByText(farWords).first().waitFor();
    if (colorScheme === 'light' && path === '') await takePicture(page, 'releases');
    expect([path, await accessibilityFindings(page, '.civic-release')]).toEqual([path, []]);
    await eventually(fits);
  }
  await page.context().close();
});
