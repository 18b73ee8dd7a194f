import type { SiteLanguage } from './site-languages';
import { transliterate } from './transliterate';

const maximumLength = 96;

/** A slug of lower-case Latin letters, digits and single hyphens, at most 96 characters, cut at a word; may be empty. */
export function slugify(text: string, language?: SiteLanguage): string {
  // What nobody sees, such as a soft hyphen, is no gap between words.
  const slug = transliterate(text.replace(/\p{Cf}/gu, ''), language)
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maximumLength) return slug;
  const cut = slug.slice(0, maximumLength + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 1)).slice(0, maximumLength);
}

/** Whether a slug typed by a person can be used in a path unchanged. */
export function isSlug(value: string): boolean {
  return value.length <= maximumLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
