import { isAddressedType, isWindowedType } from '@civic/content/content-types';
import { documentPath, homePath } from '@civic/content/paths';
import { defaultLanguage, siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { slugsOf } from '../../content/addresses/public-slugs';
import { instantOf, type RawRow } from '../../platform/rows/raw-row';

/** The path of a document on the site: in the language if it has an address there, else in another; home if it has none. */
export function pathIn(type: string, row: RawRow | null | undefined, locale: SiteLanguage = defaultLanguage): string {
  if (!row || !isAddressedType(type)) return homePath(locale);
  const slugs = slugsOf(row);
  const found = [locale, ...siteLanguages].find((candidate) => slugs[candidate]);
  return found ? documentPath(type, found, slugs[found] ?? '') : homePath(locale);
}

/**
 * The moment at which a document shows most of itself to its editor: once it is live and its text revealed, and before it ends. ISO
 * 8601; `null` for now, which is the moment of everything else. `now` in ms, UTC.
 */
export function momentToShow(type: string, row: RawRow, now: number): string | null {
  if (!isWindowedType(type)) return null;
  const end = instantOf(row.expireAt);
  const isAhead = (instant: string | undefined): instant is string =>
    instant !== undefined && Date.parse(instant) > now && (end === undefined || instant < end);
  const moments = [instantOf(row.publishAt), row.comingSoon === true ? instantOf(row.revealAt) : undefined];
  return moments.filter(isAhead).sort().at(-1) ?? null;
}
