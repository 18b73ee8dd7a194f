import { join } from 'node:path';

import type { Page } from 'playwright-core';

import { takesPictures } from './env';
import { root } from './server';

/** Takes a picture of the window for the guides, if this run takes pictures: `PICTURES=1`. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (!takesPictures) return;
  // Finishes fade-in animations.
  await page.screenshot({ path: join(root, 'docs', 'pictures', `${name}.png`), animations: 'disabled' });
}
