import { contentTypeOf } from '@civic/content/content-types';
import { reservedSegments, sectionAt } from '@civic/content/paths';
import { isSiteLanguage } from '@civic/content/site-languages';
import { isSlug } from '@civic/content/slugs';

import type { Address } from '../../../../content/addresses/address';

/** The target of a path of the site. */
export type SitePath =
  /** A page that always exists. */
  | { kind: 'fixed' }
  | { kind: 'document'; query: Address }
  /** A missing page, unless it is an old path with a redirect. */
  | { kind: 'unknown' };

const root = ['', 'sitemap.xml', 'robots.txt'];
const pages = ['search', 'follow'];
/** Files and machine-readable responses, whose existence is not checked here. */
const opaque = ['media', 'documents', 'api'];

/** Without query, fragment and the slash at its end, as the site looks paths up. */
const withoutQuery = (path: string) => path.replace(/[?#].*$/, '').replace(/(?<=.)\/+$/, '') || '/';

/**
 * The path of an address that stays on the site: a path, or an address that begins with the site's own. `null` for any other.
 */
export function pathOnSite(url: string, siteUrl: string): string | null {
  if (url.startsWith('/') && !url.startsWith('//')) return withoutQuery(url);
  const isOwn = url === siteUrl || ['/', '?', '#'].some((next) => url.startsWith(siteUrl + next));
  return isOwn ? withoutQuery(url.slice(siteUrl.length)) : null;
}

/** The target of a path of the site, as far as its form shows. */
export function readPath(path: string): SitePath {
  const [first = '', second, third, ...rest] = path.slice(1).split('/');
  if (opaque.includes(first)) return { kind: 'fixed' };
  if (second === undefined && root.includes(first)) return { kind: 'fixed' };
  if (!isSiteLanguage(first)) return { kind: 'unknown' };
  if (second === undefined) return { kind: 'fixed' };
  const section = sectionAt(first, second);
  if (section && third !== undefined && contentTypeOf(section).fixedPaths.includes(third)) return { kind: 'fixed' };
  if (rest.length > 0) return { kind: 'unknown' };
  if (third === undefined) {
    if (section || pages.includes(second)) return { kind: 'fixed' };
    const isPage = isSlug(second) && !reservedSegments.some((segment) => segment === second);
    return isPage ? { kind: 'document', query: { type: 'pages', locale: first, slug: second } } : { kind: 'unknown' };
  }
  if (!section || !isSlug(third)) return { kind: 'unknown' };
  return { kind: 'document', query: { type: section, locale: first, slug: third } };
}
