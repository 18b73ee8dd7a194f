import type { AddressedType } from '@civic/content/content-types';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';

import type { PublicSlugs } from './public-slugs';

/** A document that moves, together with others. */
export interface Move {
  type: AddressedType;
  id: string;
  from: PublicSlugs;
  to: PublicSlugs;
}

const addressOf = (type: AddressedType, locale: SiteLanguage, slug: string) => `${type}/${locale}/${slug}`;

/** The languages in which documents have to give up their addresses first, because others of the set take them; by `type/id`. */
export function addressesToFree(moves: readonly Move[]): Map<string, SiteLanguage[]> {
  const takers = new Map<string, Move>();
  for (const move of moves) {
    for (const locale of siteLanguages) {
      const slug = move.to[locale];
      if (slug && slug !== move.from[locale]) takers.set(addressOf(move.type, locale, slug), move);
    }
  }
  return new Map(
    moves.flatMap((move) => {
      const { type, id, from, to } = move;
      const languages = siteLanguages.filter((locale) => {
        const slug = from[locale];
        const taker = slug && slug !== to[locale] ? takers.get(addressOf(type, locale, slug)) : undefined;
        return taker !== undefined && taker !== move;
      });
      return languages.length > 0 ? [[`${type}/${id}`, languages] as const] : [];
    }),
  );
}
