import type { AddressedType, DocumentType, GlobalType } from './content-types';
import type { SiteLanguage } from './site-languages';

/**
 * The one vocabulary of cache tags. The CMS purges and the site tags with these functions, so that a typo cannot compile.
 * Every tag stays under Next's limit of 256 characters: ids are at most 36, slugs at most 96 characters long.
 */
export type CacheTag = string & { readonly __cacheTag: unique symbol };

const tag = (...parts: string[]) => parts.join(':') as CacheTag;

/** On every page that shows the document, wherever it stands on the page. */
export const documentTag = (type: DocumentType, id: string) => tag('document', type, id);

/** On the look-up of a slug, also while it finds nothing: publishing must turn a kept 404 into a page. */
export const slugTag = (type: AddressedType, locale: SiteLanguage, slug: string) => tag('slug', type, locale, slug);

/** What narrows a list: the announcements of one city, the representatives of one initiative. */
export interface ListScope {
  field: 'city' | 'initiative' | 'focus-area';
  id: string;
}

/** On every page that shows a list; purged when membership or order changes, not when a member's text does. */
export const listTag = (type: DocumentType, scope?: ListScope) =>
  scope ? tag('list', type, scope.field, scope.id) : tag('list', type);

export const globalTag = (slug: GlobalType) => tag('global', slug);

/** On the look-up of an old path. */
export const redirectTag = (path: string) => tag('redirect', path).slice(0, 256) as CacheTag;

/** On what shows every document there is: the sitemap. */
export const everythingTag = () => tag('everything');
