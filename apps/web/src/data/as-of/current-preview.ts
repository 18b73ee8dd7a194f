import { cookies, draftMode } from 'next/headers';
import { cache } from 'react';

import { parsePreview, previewCookie, type Preview } from './preview-cookie';

/**
 * What the request that is being answered looks at; `null` for visitors. Next.js keeps nothing of a render in its draft mode,
 * so that this mode is asked first: a page that is rendered for everybody must not even look at a cookie.
 */
export const currentPreview = cache(async (): Promise<Preview | null> => {
  const { isEnabled } = await draftMode();
  if (!isEnabled) return null;
  const store = await cookies();
  return parsePreview(store.get(previewCookie)?.value);
});
