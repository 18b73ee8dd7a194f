import { headers } from 'next/headers';

import { ownPath } from '../entry/own-path';

/** The header in which the site tells a render in draft mode the address that is looked at; Next.js does not. */
export const shownPathHeader = 'x-civic-shown-path';

/** The path, with its query, of the page that is rendered for somebody in a preview. */
export async function shownPath(): Promise<string> {
  return ownPath((await headers()).get(shownPathHeader));
}
