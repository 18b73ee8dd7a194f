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

/** A headless Chromium that connects only to the pages under test. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ args: flags, ...(chromiumPath ? { executablePath: chromiumPath } : {}) });
}
