import type { BlockContext } from '@civic/blocks/block-context';
import { resolveBlocks, type ResolvedBlock } from '@civic/blocks/resolve-blocks';
import type { Locale } from '@civic/content/locales';
import type { CityCard, FocusAreaCard, RepresentativeCard } from '@civic/content/views';

import { readAnnouncementCards } from './announcement-cards';
import { readAnnouncementRows } from './announcement-rows';
import { readCityCards } from './city-cards';
import { currentInstant } from './current-instant';
import { readFocusAreaCards } from './focus-area-cards';
import { readInitiativeCards } from './initiative-cards';
import { toLink } from './links';
import { readOrganizationCards } from './organization-cards';
import type { RawDocuments } from './raw-documents';
import { readRelatedInitiatives } from './related-initiatives';
import { readRepresentativeCards } from './representative-cards';
import { toRichText } from './rich-text';
import { getSite } from './site';

/** The initiative whose page shows blocks, as far as they may ask about it. */
export interface BlockInitiative {
  id: string;
  related: string[];
  cities(): Promise<CityCard[]>;
  representatives(): Promise<RepresentativeCard[]>;
  focusAreas(): Promise<FocusAreaCard[]>;
}

const none = () => Promise.resolve([]);

async function createBlockContext(locale: Locale, initiative: BlockInitiative | null): Promise<BlockContext> {
  const { timeZone, cityName } = await getSite(locale);
  return {
    locale,
    site: { timeZone, cityName },
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
    richText: (raw) => toRichText(locale, raw),
  };
}

/** The blocks of a page, with all that they show. */
export async function readBlocks(
  locale: Locale,
  layout: RawDocuments['pages']['layout'],
  initiative: BlockInitiative | null = null,
): Promise<ResolvedBlock[]> {
  if (!layout?.length) return [];
  return resolveBlocks(layout, await createBlockContext(locale, initiative));
}
