/** The languages of the admin's own interface. The languages of the content are those of the site, see `site-languages.ts`. */
export const adminLanguages = ['bg', 'en'] as const;

/** A language of the admin's interface, such as the one in which an editor reads labels, errors and mail. */
export type AdminLanguage = (typeof adminLanguages)[number];

/** The language for people who have not chosen one. */
export const defaultAdminLanguage: AdminLanguage = 'bg';

/** A text of the admin in each of its languages. */
export type AdminText = Record<AdminLanguage, string>;

/** The admin's language for a code such as Payload's `i18n.language`; the default one if the admin has no such language. */
export function toAdminLanguage(code: string | undefined): AdminLanguage {
  return adminLanguages.find((language) => language === code) ?? defaultAdminLanguage;
}
