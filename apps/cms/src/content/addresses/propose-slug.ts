import { slugify } from '@civic/content/slugs';

/** What is known when a document is saved, in one language. */
export interface SlugInput {
  /** What came with the request, or what stands in the document already. */
  value: string | null | undefined;
  title: string | null | undefined;
  /** As they stood before this save. */
  previousValue: string | null | undefined;
  previousTitle: string | null | undefined;
  /** Visitors know the address already. */
  isFrozen: boolean;
}

export type SlugProposal =
  /** Made from the title; takes a number when the address is taken. */
  | { kind: 'automatic'; base: string }
  /** An editor's choice, or an address that visitors know: kept as it is. */
  | { kind: 'given'; slug: string }
  | { kind: 'none' };

const isMadeFrom = (slug: string, title: string | null | undefined) => {
  const base = slugify(title ?? '');
  return base !== '' && (slug === base || slug.replace(/-\d+$/, '') === base);
};

/** The slug that a document should have: it follows the title until an editor chooses one or visitors have seen it. */
export function proposeSlug({ value, title, previousValue, previousTitle, isFrozen }: SlugInput): SlugProposal {
  const given = slugify(value ?? '');
  if (isFrozen && previousValue) return { kind: 'given', slug: given || previousValue };
  const isUntouched = given === '' || given === previousValue;
  const follows = given === '' || isMadeFrom(given, previousTitle) || isMadeFrom(given, title);
  if (!(isUntouched && follows)) return { kind: 'given', slug: given };
  const base = slugify(title ?? '');
  if (base === '') return given ? { kind: 'given', slug: given } : { kind: 'none' };
  return isMadeFrom(given, title) ? { kind: 'given', slug: given } : { kind: 'automatic', base };
}
