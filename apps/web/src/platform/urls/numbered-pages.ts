import type { SectionType } from '@civic/content/content-types';
import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

/** The number of items on a page of a list. */
export const pageSize = 12;

/** The address of a page of a list, from 1; the first page has the list's own. */
export const numberedPath = (type: SectionType, locale: SiteLanguage, page: number) =>
  `${listPath(type, locale)}${page > 1 ? `/page/${page}` : ''}`;

/** The page number in an address, from 1; `null` for an invalid one. */
export function readPageNumber(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text) ? Number(text) : null;
}
