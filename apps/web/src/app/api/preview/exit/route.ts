import { ownPath } from '../../../../preview/entry/own-path';
import { redirectTo } from '../../../../preview/entry/redirect-to';
import { dropPreview } from '../../../../preview/entry/set-preview';

export const dynamic = 'force-dynamic';

/** Back to the present, to the page that was looked at (`?path=`). */
export function GET(request: Request): Response {
  const path = new URL(request.url).searchParams.get('path');
  return redirectTo(ownPath(path), dropPreview(request));
}
