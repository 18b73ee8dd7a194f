import type { SiteLanguage } from '@civic/content/site-languages';
import { slugify } from '@civic/content/slugs';

/** The inputs for a slug when a document is saved, in one language. */
export interface SlugInput {
  /** Decides the transliteration of the title; the site's default language by default. */
  language?: SiteLanguage;
  /** The slug from the request, otherwise the stored one. */
  value: string | null | undefined;
  title: string | null | undefined;
  /** The values before this save. */
  previousValue: string | null | undefined;
  previousTitle: string | null | undefined;
  /** The address is public already. */
  isFrozen: boolean;
}

export type SlugProposal =
  /** Made from the title; takes a number when the address is taken. */
  | { kind: 'automatic'; base: string }
  /** An editor's choice or a public address: kept unchanged. */
  | { kind: 'given'; slug: string }
  | { kind: 'none' };

const isMadeFrom = (slug: string, title: string | null | undefined, language: SiteLanguage | undefined) => {
  const base = slugify(title ?? '', language);
  return base !== '' && (slug === base || slug.replace(/-\d+$/, '') === base);
};

/** The slug that a document should have: it follows the title until an editor chooses one or visitors have seen it. */
export function proposeSlug({
  value,
  title,
  previousValue,
  previousTitle,
  isFrozen,
  language,
}: SlugInput): SlugProposal {
  const given = slugify(value ?? '', language);
  if (isFrozen && previousValue) return { kind: 'given', slug: given || previousValue };
  const isUntouched = given === '' || given === previousValue;
  const follows = given === '' || isMadeFrom(given, previousTitle, language) || isMadeFrom(given, title, language);
  if (!(isUntouched && follows)) return { kind: 'given', slug: given };
  const base = slugify(title ?? '', language);
  if (base === '') return given ? { kind: 'given', slug: given } : { kind: 'none' };
  return isMadeFrom(given, title, language) ? { kind: 'given', slug: given } : { kind: 'automatic', base };
}
