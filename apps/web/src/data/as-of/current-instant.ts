import { cache } from 'react';

import { currentPreview } from './current-preview';

/**
 * The instant (ms, UTC) at which the page that is being rendered shows the site: now, but for somebody who looks at a moment
 * that has not come. A moment that has passed meanwhile is now. One render has one instant, however long it takes: a page is
 * never half before a reveal and half after it.
 */
export const currentInstant = cache(async (): Promise<number> => {
  const preview = await currentPreview();
  return Math.max(preview?.instant ?? 0, Date.now());
});
