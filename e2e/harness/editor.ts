import type { Browser, Page } from 'playwright-core';

import type { Role } from './cms-client';

/** A page of the admin in Bulgarian, logged in as the demo account of a role. */
export async function openAdmin(browser: Browser, cmsUrl: string, role: Role): Promise<Page> {
  const context = await browser.newContext({ locale: 'bg-BG', viewport: { width: 1280, height: 1000 } });
  const page = await context.newPage();
  await page.goto(`${cmsUrl}/admin/login`);
  await page.locator('#field-email').fill(`${role}@demo.example`);
  await page.locator('#field-password').fill(`demo-${role}-2026`);
  await page.locator('button[type=submit]').click();
  await page.waitForURL(/\/admin\/?$/);
  return page;
}

/** Opens the form of a document and waits until it takes input. */
export async function openForm(page: Page, cmsUrl: string, document: string, locale = 'bg'): Promise<void> {
  await page.goto(`${cmsUrl}/admin/collections/${document}?locale=${locale}`);
  await page.locator('form[data-form-ready=true]').first().waitFor();
  await page.locator('#field-title, #field-name').first().waitFor();
}

/** Presses the button whether or not it is enabled, as a person does. */
export async function pressAnyhow(page: Page, selector: string, times = 1): Promise<void> {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not on the screen`);
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
