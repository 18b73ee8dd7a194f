import type { AddressedType } from '@civic/content/content-types';
import { isLocale, type Locale } from '@civic/content/locales';
import { isSlug } from '@civic/content/slugs';

import { findInOtherLanguage } from '../../data/other-language';
import { attempt } from './attempt';
import { loadMissing } from './load-missing';
import type { Outcome } from './outcome';

export interface DocumentParams {
  locale: string;
  slug: string;
}

/**
 * The document at an address, or what stands there in its place: a known redirect, the same document in another language,
 * nothing. Never throws an error of its own.
 */
export function loadDocument<View>(
  type: AddressedType,
  { locale, slug }: DocumentParams,
  get: (locale: Locale, slug: string) => Promise<View | null>,
): Promise<Outcome<View>> {
  return attempt(async (): Promise<Outcome<View>> => {
    const path = type === 'pages' ? `/${locale}/${slug}` : `/${locale}/${type}/${slug}`;
    // What cannot be a slug is not asked for: scanners' paths would fill the caches with look-ups.
    if (!isLocale(locale) || !isSlug(slug)) return loadMissing(path);
    const view = await get(locale, slug);
    if (view !== null) return { kind: 'found', view };
    const moved = await loadMissing(path);
    if (moved.kind !== 'missing') return moved;
    const other = await findInOtherLanguage(type, locale, slug);
    return other === null ? moved : { kind: 'elsewhere', other };
  });
}
