import { isAddressedType } from '@civic/content/content-types';
import { siteLanguages, type SiteLanguage } from '@civic/content/site-languages';
import type { PayloadRequest } from 'payload';

import type { PublicSlugs } from '../../../content/addresses/public-slugs';
import { reservationsFrom, type AddressChange, type Reservation } from '../../../content/addresses/reservations';
import { siteTimeZone } from '../../../content/globals/site/read-time-zone';
import { siteTime } from '../../../platform/words/site-time-line';
import { documentOf } from '../publication/apply-item';
import type { SlugMove } from './moves';
import { pendingItems, type PendingItem } from './pending-items';

/** The addresses that a move gives the document. */
const changed = ({ from, to }: Pick<SlugMove, 'from' | 'to'>, locales: readonly SiteLanguage[]): PublicSlugs =>
  Object.fromEntries(
    locales.flatMap((locale) => (to[locale] && to[locale] !== from[locale] ? [[locale, to[locale]]] : [])),
  );

function changesBy({ release, document, title, moves }: PendingItem, timeZone: string): AddressChange[] {
  const { type } = documentOf({ document });
  if (!isAddressedType(type)) return [];
  const timeOf = (at: string) => ({
    bg: siteTime(Date.parse(at), timeZone, 'bg'),
    en: siteTime(Date.parse(at), timeZone, 'en'),
  });
  return moves.flatMap(({ by, at, locales, ...move }) => {
    // What was not public before is taken down by the end.
    const isFirst = by === 'release' && Object.keys(move.from).length === 0;
    const downAt = isFirst && release.endAt ? timeOf(release.endAt) : null;
    return Object.entries(changed(move, locales ?? siteLanguages)).map(([locale, slug]) => ({
      type,
      locale: locale as SiteLanguage,
      slug,
      document,
      title,
      at: Date.parse(at),
      by,
      isCertain: release.state === 'scheduled',
      rank: release.createdAt ?? '',
      release: release.title ?? '—',
      time: timeOf(at),
      downAt,
    }));
  });
}

/** The addresses that documents will have by the ledger: those that releases give them, and those that ends give back. */
export async function reservationsOf(req: PayloadRequest): Promise<Reservation[]> {
  const items = (await pendingItems(req)).filter(({ moves }) => moves.length > 0);
  if (items.length === 0) return [];
  const timeZone = await siteTimeZone(req);
  return reservationsFrom(items.flatMap((item) => changesBy(item, timeZone)));
}
