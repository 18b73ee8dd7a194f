import type { AddressedType } from '@civic/content/content-types';
import { sectionAt } from '@civic/content/paths';
import { isSiteLanguage, type SiteLanguage } from '@civic/content/site-languages';

/** The address of a document in one language, as the database looks it up. */
export interface Address {
  type: AddressedType;
  locale: SiteLanguage;
  slug: string;
}

/** The address in one text. */
export const addressKey = ({ type, locale, slug }: Address) => `${type}/${locale}/${slug}`;

/** The address that a path of the site may be; `undefined` for one that is no document's. */
export function addressAt(path: string): Address | undefined {
  const [, locale = '', second, third, ...rest] = path.split('/');
  if (!isSiteLanguage(locale) || second === undefined || rest.length > 0) return undefined;
  if (third === undefined) return { type: 'pages', locale, slug: second };
  const type = sectionAt(locale, second);
  return type && { type, locale, slug: third };
}
