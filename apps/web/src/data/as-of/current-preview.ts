import { cookies, draftMode } from 'next/headers';
import { cache } from 'react';

import { parsePreview, previewCookie, type Preview } from './preview';

/**
 * The preview of the current request; `null` for visitors. Next.js caches nothing of a render in its draft mode, so the mode is
 * checked first: a page rendered for everybody must not even read a cookie.
 */
export const currentPreview = cache(async (): Promise<Preview | null> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return null;
  const store = await cookies();
  return parsePreview(store.get(previewCookie)?.value);
});
