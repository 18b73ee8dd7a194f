import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard } from '@civic/content/views';

import { readAnnouncementCards } from '../cards/announcement-cards';
import { countFacets, type AnnouncementFacets } from './announcement-facets';
import { passes, toFilterable, type AnnouncementFilters } from './announcement-filters';
import { readAnnouncementRows } from '../cards/announcement-rows';
import { currentInstant } from '../as-of/current-instant';
import { readExisting } from '../documents/existing';
import type { PageOfList } from '../documents/lists';
import { idOf, idsOf, titleOf } from '../documents/raw-documents';
import { getSite } from '../globals/site';
import { showEach } from '../documents/leave-out';

export interface AnnouncementList {
  items: AnnouncementCard[];
  /** The number of all matches on all pages. */
  total: number;
  facets: AnnouncementFacets;
}

async function readNames(type: 'cities' | 'initiatives', locale: SiteLanguage, ids: string[]) {
  const documents = await readExisting(type, locale, ids);
  return {
    slugs: new Map(documents.map(({ id, slug }) => [id, slug])),
    labels: new Map(documents.map((document) => [document.slug, titleOf(document) ?? ''])),
  };
}

const isId = (id: string | undefined) => id !== undefined;

/** The announcements that visitors may see now, newest first, without expired ones. @throws ContentUnavailableError */
export async function listAnnouncements(
  locale: SiteLanguage,
  filters: AnnouncementFilters = {},
  { offset, limit }: PageOfList = { offset: 0, limit: 12 },
): Promise<AnnouncementList> {
  const now = await currentInstant();
  const [{ timeZone }, rows] = await Promise.all([getSite(locale), readAnnouncementRows(locale, now)]);
  const [cities, initiatives] = await Promise.all([
    readNames(
      'cities',
      locale,
      rows.flatMap((row) => idsOf(row.cities)),
    ),
    readNames('initiatives', locale, rows.map(({ initiative }) => idOf(initiative)).filter(isId)),
  ]);
  const slugs = { cities: cities.slugs, initiatives: initiatives.slugs };
  const filterable = showEach('listed announcement', rows, (row) => toFilterable(row, slugs, timeZone));
  const matching = filterable.filter((row) => passes(row, filters));
  const shown = matching.slice(offset, offset + limit).map(({ id }) => id);
  const labels = { cities: cities.labels, initiatives: initiatives.labels };
  return {
    items: await readAnnouncementCards(locale, shown, now),
    total: matching.length,
    facets: countFacets(filterable, filters, labels, new Intl.Collator(locale).compare),
  };
}
