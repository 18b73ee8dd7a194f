import type { AddressedType, DocumentType, GlobalType } from './content-types';
import type { SiteLanguage } from './site-languages';

/**
 * The shared vocabulary of cache tags. The CMS purges and the site tags with these functions, so a misspelt tag does not
 * compile. Every tag stays under Next's limit of 256 characters: ids are at most 36, slugs at most 96 characters long.
 */
export type CacheTag = string & { readonly __cacheTag: unique symbol };

const tag = (...parts: string[]) => parts.join(':') as CacheTag;

/** Set on every page that shows the document, anywhere on the page. */
export const documentTag = (type: DocumentType, id: string) => tag('document', type, id);

/** Set on the look-up of a slug, even when it finds nothing: publishing must turn a cached 404 into a page. */
export const slugTag = (type: AddressedType, locale: SiteLanguage, slug: string) => tag('slug', type, locale, slug);

/** Scopes of a list, such as the announcements of one city or the representatives of one initiative. */
export interface ListScope {
  field: 'city' | 'initiative' | 'focus-area';
  id: string;
}

/** Set on every page that shows a list; purged when membership or order changes, not when a member's text does. */
export const listTag = (type: DocumentType, scope?: ListScope) =>
  scope ? tag('list', type, scope.field, scope.id) : tag('list', type);

export const globalTag = (slug: GlobalType) => tag('global', slug);

/** Set on the look-up of an old path. */
export const redirectTag = (path: string) => tag('redirect', path).slice(0, 256) as CacheTag;

/** Set on pages that show every document, such as the sitemap. */
export const everythingTag = () => tag('everything');
