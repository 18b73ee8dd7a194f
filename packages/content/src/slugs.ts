import type { SiteLanguage } from './site-languages';
import { transliterate } from './transliterate';

const maximumLength = 96;

/** A slug of lower-case Latin letters, digits and single hyphens, at most 96 characters, cut at a word if there is one to cut at; may be empty. */
export function slugify(text: string, language?: SiteLanguage): string {
  // What nobody sees, such as a soft hyphen, is no gap between words.
  const slug = transliterate(text.replace(/\p{Cf}/gu, ''), language)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maximumLength) return slug;
  const end = slug.slice(0, maximumLength + 1).lastIndexOf('-');
  // Where a single word takes most of the room, its beginning says more than what stands before it.
  return slug.slice(0, end < maximumLength / 2 ? maximumLength : end);
}

/** Whether a slug typed by a person can be used in a path unchanged. */
export function isSlug(value: string): boolean {
  return value.length <= maximumLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
