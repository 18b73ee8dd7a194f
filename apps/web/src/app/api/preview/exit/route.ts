import { ownPath } from '../../../../preview/entry/own-path';
import { redirectTo, dropPreview } from '../../../../preview/entry/set-preview';

export const dynamic = 'force-dynamic';

/** Returns to the present, on the page that was shown (`?path=`). */
export function GET(request: Request): Response {
  const path = new URL(request.url).searchParams.get('path');
  return redirectTo(ownPath(path), dropPreview(request));
}
