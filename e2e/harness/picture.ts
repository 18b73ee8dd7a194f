import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { takesPictures } from './env';
import { root } from './server';

/** Takes a picture of the window for the guides, when this run is to: `PICTURES=1`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!takesPictures) return;
  // What is still fading in is shown as it will be.
  await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`), animations: 'disabled' });
}
