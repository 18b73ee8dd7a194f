/**
 * The languages of the public site, the default one first. To add one, add its code here; the compiler then requires its texts
 * in `packages/ui/src/messages`. The languages of the admin are a separate list, see `admin-languages.ts`.
 */
export const siteLanguages = ['bg', 'en'] as const;

/** A language of the public site; also Payload's locale of localized content. */
export type SiteLanguage = (typeof siteLanguages)[number];

export const defaultLanguage: SiteLanguage = siteLanguages[0];

/** Whether a path segment is a language of the site. */
export function isSiteLanguage(value: string | null | undefined): value is SiteLanguage {
  return siteLanguages.some((language) => language === value);
}

/** The language of the site for a code, such as that of a path; the default one if the site has no such language. */
export function toSiteLanguage(code: string | null | undefined): SiteLanguage {
  return isSiteLanguage(code) ? code : defaultLanguage;
}

/** The languages of the site other than the given one. */
export function otherLanguages(language: SiteLanguage): SiteLanguage[] {
  return siteLanguages.filter((candidate) => candidate !== language);
}
