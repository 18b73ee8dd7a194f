import { linkTarget } from '@civic/content/web-address';

import { unwrap } from './elements';

/** The address behind a link of a text in Google Docs. */
function withoutDetour(href: string): string {
  if (!/^https:\/\/www\.google\.[a-z.]+\/url\?/.test(href)) return href;
  return new URL(href).searchParams.get('q') ?? href;
}

/** Keeps the links that lead somewhere; of the others, their words. */
export function cleanLinks(root: Element): void {
  for (const link of root.querySelectorAll('a')) {
    const href = withoutDetour(link.getAttribute('href') ?? '');
    const target = href.startsWith('#') ? null : linkTarget(href);
    if (target === null || link.textContent.trim() === '') unwrap(link);
    else link.setAttribute('href', target);
  }
}
