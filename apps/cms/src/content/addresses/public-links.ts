import { isAddressedType } from '@civic/content/content-types';
import { documentPath, homePath } from '@civic/content/paths';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import { withoutWithdrawn } from '../withdrawn-languages';

/** An address at which visitors find a document in a language. */
export interface PublicLink {
  locale: SiteLanguage;
  href: string;
}

/** A row as stored in the database, or `null` when it does not exist. */
type Row = Record<string, unknown> | null;

const textIn = (value: unknown, locale: SiteLanguage): string | undefined => {
  const text: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, locale) : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** The public addresses of a published document, one link for each language in which visitors find it. */
export function publicLinks(siteUrl: string, slug: string, stored: Row): PublicLink[] {
  if (stored?._status !== 'published') return [];
  const row = withoutWithdrawn(stored);
  if (slug === 'home') return siteLanguages.map((locale) => ({ locale, href: `${siteUrl}${homePath(locale)}` }));
  if (!isAddressedType(slug)) return [];
  return siteLanguages.flatMap((locale) => {
    const own = textIn(row.slug, locale);
    const isThere = textIn(row.title ?? row.name, locale);
    return own && isThere ? [{ locale, href: `${siteUrl}${documentPath(slug, locale, own)}` }] : [];
  });
}
