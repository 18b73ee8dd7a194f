import { cache } from 'react';

import { siteNow } from '../../platform/clock';
import { currentPreview } from './current-preview';

/**
 * The instant (ms, UTC) as of which the current page shows the site: now, except in a preview of a future moment. A preview
 * moment that has passed meanwhile counts as now. One render has one instant, however long it takes: a page is never half
 * before a reveal and half after it.
 */
export const currentInstant = cache(async (): Promise<number> => {
  const preview = await currentPreview();
  return Math.max(preview?.instant ?? 0, siteNow());
});
