import type { ResolvedBlock } from '@civic/blocks/resolve-blocks';
import type { SiteLanguage } from '@civic/content/site-languages';
import type {
  CityCard,
  FocusAreaCard,
  InitiativeCard,
  OrganizationCard,
  OrganizationRole,
  RepresentativeCard,
} from '@civic/content/views';

import { readAddressed } from '../addresses/addressed';
import { readAlternates } from '../addresses/languages';
import { currentInstant } from '../as-of/current-instant';
import { readBlocks } from '../blocks/block-context';
import { readCityCards } from '../cards/city-cards';
import { readScopedEvents, type EventsByStage } from '../cards/event-cards';
import { readFocusAreaCards } from '../cards/focus-area-cards';
import { readInitiativeCards, toInitiativeCards, byStatusThenStart } from '../cards/initiative-cards';
import { readOrganizationCards } from '../cards/organization-cards';
import { readRepresentativeCards } from '../cards/representative-cards';
import type { Existing } from '../documents/existing';
import { readList } from '../documents/lists';
import type { PageView } from '../documents/page-view';
import { idOf, idsOf } from '../documents/raw-documents';
import { toSeo } from '../parts/seo';

export interface InitiativeView extends PageView, InitiativeCard {
  organizations: OrganizationCard[];
  cities: CityCard[];
  representatives: RepresentativeCard[];
  focusAreas: FocusAreaCard[];
  related: InitiativeCard[];
  events: EventsByStage;
  blocks: ResolvedBlock[];
}

type RawInitiative = Existing<'initiatives'>;

const organizationRoles = ({ organizations }: RawInitiative) =>
  new Map<string, OrganizationRole>(
    (organizations ?? []).flatMap(({ organization, role }) => {
      const id = idOf(organization);
      return id ? [[id, role]] : [];
    }),
  );

/** The roles of the initiative's representatives, by id; empty for those without a role. */
const representativeRoles = ({ representatives }: RawInitiative) =>
  new Map<string, string>(
    (representatives ?? []).flatMap(({ representative, role }) => {
      const id = idOf(representative);
      return id ? [[id, role ?? '']] : [];
    }),
  );

/** The data that blocks may query about the initiative of their page. */
function blockInitiative(locale: SiteLanguage, initiative: RawInitiative) {
  const roles = representativeRoles(initiative);
  return {
    id: initiative.id,
    related: idsOf(initiative.related),
    cities: () => readCityCards(locale, idsOf(initiative.cities)),
    representatives: () => readRepresentativeCards(locale, [...roles.keys()], roles),
    focusAreas: () => readFocusAreaCards(locale, idsOf(initiative.focusAreas)),
  };
}

/** The initiative at an address; `null` if there is none in this language. @throws ContentUnavailableError */
export async function getInitiative(locale: SiteLanguage, slug: string): Promise<InitiativeView | null> {
  const initiative = await readAddressed('initiatives', locale, slug);
  if (!initiative) return null;
  const context = blockInitiative(locale, initiative);
  const roles = organizationRoles(initiative);
  const [cards, organizations, cities, representatives, focusAreas, related, events, blocks, alternates, seo] =
    await Promise.all([
      toInitiativeCards(locale, [initiative]),
      readOrganizationCards(locale, [...roles.keys()], roles),
      context.cities(),
      context.representatives(),
      context.focusAreas(),
      readInitiativeCards(locale, context.related),
      readScopedEvents(locale, { field: 'initiative', id: initiative.id }, await currentInstant()),
      readBlocks(locale, initiative.layout, context),
      readAlternates('initiatives', initiative.id),
      toSeo(locale, initiative.seo, {
        title: initiative.title,
        description: initiative.summary,
        image: idOf(initiative.hero),
      }),
    ]);
  const [card] = cards;
  if (!card) return null;
  const { updatedAt } = initiative;
  return {
    ...card,
    organizations,
    cities,
    representatives,
    focusAreas,
    related,
    events,
    blocks,
    alternates,
    seo,
    updatedAt,
  };
}

/** Every initiative in the language: active ones first, then upcoming, then completed; newest first within each. */
export async function listInitiatives(locale: SiteLanguage): Promise<InitiativeCard[]> {
  const rows = await readList('initiatives', locale);
  return readInitiativeCards(
    locale,
    rows.sort(byStatusThenStart).map(({ id }) => id),
  );
}
