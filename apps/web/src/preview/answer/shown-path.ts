import { headers } from 'next/headers';

import { ownPath } from '../entry/own-path';

/** The header with which the site passes the shown address to a render in draft mode; Next.js does not pass it. */
export const shownPathHeader = 'x-civic-shown-path';

/** The path and query of the page that is rendered in a preview. */
export async function shownPath(): Promise<string> {
  return ownPath((await headers()).get(shownPathHeader));
}
