import type { BlockContext } from '@civic/blocks/block-context';
import { resolveBlocks, type ResolvedBlock } from '@civic/blocks/resolve-blocks';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard, FocusAreaCard, RepresentativeCard } from '@civic/content/views';

import { absoluteUrl } from '../../platform/urls/absolute-url';
import { currentInstant } from '../as-of/current-instant';
import { readAnnouncementCards } from '../cards/announcement-cards';
import { readAnnouncementRows } from '../cards/announcement-rows';
import { readCityCards } from '../cards/city-cards';
import { readFocusAreaCards } from '../cards/focus-area-cards';
import { readInitiativeCards, readRelatedInitiatives } from '../cards/initiative-cards';
import { readOrganizationCards } from '../cards/organization-cards';
import { readRepresentativeCards } from '../cards/representative-cards';
import type { RawDocuments } from '../documents/raw-documents';
import { getSite } from '../globals/site';
import { readDownloads } from '../parts/downloads';
import { toLink } from '../parts/links';
import { readPicture, readSiteFile } from '../parts/pictures';
import { toRichText } from '../parts/rich-text';

/** The initiative whose page contains the blocks, with the data that they may query. */
export interface BlockInitiative {
  id: string;
  related: string[];
  cities(): Promise<CityCard[]>;
  representatives(): Promise<RepresentativeCard[]>;
  focusAreas(): Promise<FocusAreaCard[]>;
}

const none = () => Promise.resolve([]);

async function createBlockContext(locale: SiteLanguage, initiative: BlockInitiative | null): Promise<BlockContext> {
  const { timeZone, cityName } = await getSite(locale);
  return {
    locale,
    site: { url: absoluteUrl('/'), timeZone, cityName },
    initiative: initiative && { id: initiative.id },
    cities: (ids) => readCityCards(locale, ids),
    representatives: (ids) => readRepresentativeCards(locale, ids),
    organizations: (ids) => readOrganizationCards(locale, ids),
    focusAreas: (ids) => readFocusAreaCards(locale, ids),
    initiatives: (ids) => readInitiativeCards(locale, ids),
    initiativeCities: initiative?.cities ?? none,
    initiativeRepresentatives: initiative?.representatives ?? none,
    initiativeFocusAreas: initiative?.focusAreas ?? none,
    relatedInitiatives: () => readRelatedInitiatives(locale, initiative),
    listAnnouncements: async ({ scope, limit }) => {
      const now = await currentInstant();
      const narrow = scope === 'initiative' && initiative;
      const rows = await readAnnouncementRows(
        locale,
        now,
        narrow ? { field: 'initiative', id: initiative.id } : undefined,
      );
      const ids = rows.slice(0, limit).map(({ id }) => id);
      return readAnnouncementCards(locale, ids, now);
    },
    link: (raw) => toLink(locale, raw),
    picture: (raw) => readPicture(locale, raw),
    file: (raw) => readSiteFile(locale, raw),
    downloads: (raw) => readDownloads(locale, raw),
    richText: (raw) => toRichText(locale, raw),
  };
}

/** The blocks of a page with all resolved content. */
export async function readBlocks(
  locale: SiteLanguage,
  layout: RawDocuments['pages']['layout'],
  initiative: BlockInitiative | null = null,
): Promise<ResolvedBlock[]> {
  if (!layout?.length) return [];
  return resolveBlocks(layout, await createBlockContext(locale, initiative));
}
