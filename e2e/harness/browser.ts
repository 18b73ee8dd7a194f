import { chromium, type Browser } from 'playwright-core';

import { chromiumPath } from './env';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The time-out for what never comes, ms; a busy machine takes its time. */
const patience = 90_000;

/** A headless Chromium that connects only to the pages under test. */
export async function launchBrowser(): Promise<Browser> {
  const browser = await chromium.launch({ args: flags, ...(chromiumPath ? { executablePath: chromiumPath } : {}) });
  browser.on('context', (context) => context.setDefaultTimeout(patience));
  return browser;
}
