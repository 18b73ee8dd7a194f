import type { Browser, Locator, Page } from 'playwright-core';

import type { Role } from './cms-client';
import { eventually } from './wait';

/**
 * Waits until a page of the admin takes presses: what is pressed before meets only what the server has drawn, and is lost. Its list of messages
 * gets the admin's own words when the page comes to life.
 */
export const untilAlive = (page: Page) =>
  page.locator('[aria-label*="(Alt+T)"]').first().waitFor({ state: 'attached' });

/** Opens a page of the admin (a path below `/admin`), and waits until it takes presses. */
export async function openScreen(page: Page, cmsUrl: string, path: string): Promise<void> {
  await page.goto(`${cmsUrl}/admin${path}`);
  await untilAlive(page);
}

/** Logs in on the page that asks for it. */
export async function logIn(page: Page, role: Role): Promise<void> {
  await untilAlive(page);
  await page.locator('form[data-form-ready=true]').waitFor();
  await page.locator('#field-email').fill(`${role}@demo.example`);
  await page.locator('#field-password').fill(`demo-${role}-2026`);
  await page.locator('button[type=submit]').click();
}

/** A page of the admin in Bulgarian, logged in as the demo account of a role. */
export async function openAdmin(
  browser: Browser,
  cmsUrl: string,
  role: Role,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<Page> {
  const context = await browser.newContext({ locale: 'bg-BG', viewport: { width: 1280, height: 1000 }, ...options });
  const page = await context.newPage();
  await page.goto(`${cmsUrl}/admin/login`);
  await logIn(page, role);
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

/** Opens the form of a document and waits until it takes input. */
export async function openForm(page: Page, cmsUrl: string, document: string, locale = 'bg'): Promise<void> {
  await openScreen(page, cmsUrl, `/collections/${document}?locale=${locale}`);
  await page.locator('form[data-form-ready=true]').first().waitFor();
  await page.locator('#field-title, #field-name').first().waitFor();
}

/** Presses Publish once an earlier press has been carried out: before, another one is the same press. */
export const pressPublish = (page: Page) => page.locator('#action-save[aria-busy=false]').click();

/** The box of an element once it stays where it is: what comes late on the page may still move it. */
export function restingBox(element: Locator) {
  let before = '';
  return eventually(async () => {
    const box = await element.boundingBox();
    const isAtRest = box !== null && JSON.stringify(box) === before;
    before = JSON.stringify(box);
    return isAtRest ? box : null;
  });
}

/** Presses the button whether or not it is enabled, as a person does. */
export async function pressAnyhow(page: Page, selector: string, times = 1): Promise<void> {
  const box = await restingBox(page.locator(selector));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2, { clickCount: times, delay: 20 });
}

/** The ways in which a person leaves a form. */
export const waysOut: Record<string, (page: Page) => Promise<unknown>> = {
  'another language': async (page) => {
    await page.locator('.localizer button').first().click();
    await page.locator('button:has([data-locale=en])').click();
  },
  'a link': (page) => page.locator('.step-nav a').first().click(),
  'a step back': (page) => page.goBack(),
  'another site': (page) => page.goto('about:blank'),
  closing: (page) => page.close({ runBeforeUnload: true }),
};
