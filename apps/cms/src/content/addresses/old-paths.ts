import type { AddressedType } from '@civic/content/content-types';
import { documentPath } from '@civic/content/paths';
import { siteLanguages } from '@civic/content/site-languages';

import type { PublicSlugs } from './public-slugs';

/** The paths affected by a change of slugs: public ones that lead nowhere now, and those in use. */
export function movedPaths(type: AddressedType, before: PublicSlugs, after: PublicSlugs) {
  const pathsOf = (slugs: PublicSlugs) =>
    siteLanguages.flatMap((locale) => {
      const slug = slugs[locale];
      return slug ? [documentPath(type, locale, slug)] : [];
    });
  const current = pathsOf(after);
  const gone = siteLanguages.flatMap((locale) => {
    const [was, is] = [before[locale], after[locale]];
    return was && is && was !== is ? [documentPath(type, locale, was)] : [];
  });
  return { gone, current };
}
