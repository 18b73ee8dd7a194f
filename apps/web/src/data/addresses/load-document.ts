import { contentTypeOf, isWindowedType, type AddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';
import { isSlug } from '@civic/content/slugs';

import type { Gone } from '../documents/page-view';
import { ContentUnavailableError } from '../store/errors';
import { markGone } from '../store/page-tags';

import { loadMissing } from './load-section';
import { findInOtherLanguage } from './languages';
import { attempt, type Outcome } from './outcome';
import { findRedirect } from './redirects';

export interface DocumentParams {
  locale: string;
  slug: string;
}

/**
 * The result of an optional look-up; `null` if it is temporarily impossible. So a removed document stays "not found" while the
 * CMS is down, instead of becoming "unavailable"; the page is soon tried again.
 */
async function ifKnown<Found>(found: Promise<Found | null>): Promise<Found | null> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof ContentUnavailableError) return null;
    throw error;
  }
}

async function loadInstead(
  type: AddressedType,
  locale: SiteLanguage,
  slug: string,
  path: string,
): Promise<Outcome<never>> {
  const to = await ifKnown(findRedirect(path));
  if (to !== null) return { kind: 'moved', to, permanent: true };
  const other = await ifKnown(findInOtherLanguage(type, locale, slug));
  return other === null ? { kind: 'missing' } : { kind: 'elsewhere', other };
}

/** The requested path, if its first segment is not a language of the site. */
const unknownPath = (type: AddressedType, { locale, slug }: DocumentParams) =>
  `/${[locale, contentTypeOf(type).segment, slug].filter(Boolean).join('/')}`;

/**
 * The document at an address, or the outcome in its place: removed, a known redirect, the same document in another language,
 * missing. Throws no errors of its own except Next's signals.
 */
export function loadDocument<View extends object>(
  type: AddressedType,
  { locale, slug }: DocumentParams,
  get: (locale: SiteLanguage, slug: string) => Promise<View | Gone | null>,
): Promise<Outcome<View>> {
  return attempt(async (): Promise<Outcome<View>> => {
    // Invalid slugs are not looked up: scanners' paths would fill the caches with look-ups.
    if (!isSiteLanguage(locale)) return loadMissing(unknownPath(type, { locale, slug }));
    const path = documentPath(type, locale, slug);
    if (!isSlug(slug)) return loadMissing(path);
    const view = await get(locale, slug);
    if (view === null) return loadInstead(type, locale, slug, path);
    if (view !== 'gone') return { kind: 'found', view };
    await markGone();
    return isWindowedType(type) ? { kind: 'gone', type } : { kind: 'gone' };
  });
}
