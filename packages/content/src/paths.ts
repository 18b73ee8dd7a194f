import type { AddressedType, SectionType } from './content-types';
import { locales, type Locale } from './locales';

/** The public path of a language's home page, such as `/bg`. */
export const homePath = (locale: Locale) => `/${locale}`;

/** The public path of a section's list, such as `/bg/cities`. */
export const listPath = (type: SectionType, locale: Locale) => `/${locale}/${type}`;

/** The public path of a document, such as `/bg/cities/sofia`; generic pages stand directly under the language. */
export function documentPath(type: AddressedType, locale: Locale, slug: string): string {
  return type === 'pages' ? `/${locale}/${slug}` : `/${locale}/${type}/${slug}`;
}

/** The public path of an uploaded file. The site serves files itself, so that they outlive an outage of the CMS. */
export const mediaPath = (filename: string) => `/media/${encodeURIComponent(filename)}`;

/** First path segments that the site keeps for itself: no generic page may take one as its slug. */
export const reservedSegments = [
  'initiatives',
  'cities',
  'representatives',
  'announcements',
  'search',
  'follow',
  'api',
  'media',
  ...locales,
] as const;

/** Slugs that the site keeps for itself, by the type that may not take them. */
export const reservedSlugs: Partial<Record<AddressedType, readonly string[]>> = {
  pages: reservedSegments,
  // The list of announcements that a form has narrowed down, for those without scripts.
  announcements: ['filter'],
};
