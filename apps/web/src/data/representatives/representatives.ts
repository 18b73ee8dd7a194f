import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard, RepresentativeCard, RichText } from '@civic/content/views';

import { readAddressed } from '../addresses/addressed';
import { readAlternates } from '../addresses/languages';
import { idsByName } from '../cards/by-name';
import { toInitiativeCards, byStatusThenStart } from '../cards/initiative-cards';
import { readRepresentativeCards, toRepresentativeCards } from '../cards/representative-cards';
import { readExisting } from '../documents/existing';
import { readList } from '../documents/lists';
import type { PageView } from '../documents/page-view';
import { idOf } from '../documents/raw-documents';
import { toRichText } from '../parts/rich-text';
import { toSeo } from '../parts/seo';

export interface RepresentativeView extends PageView, RepresentativeCard {
  biography: RichText | null;
  /** With the role in each. */
  initiatives: { initiative: InitiativeCard; role: string | null }[];
}

/** There are few initiatives, so all are read and no separate list is needed. */
async function readInitiativesOf(locale: SiteLanguage, id: string): Promise<RepresentativeView['initiatives']> {
  const rows = await readList('initiatives', locale);
  const ids = rows.sort(byStatusThenStart).map((row) => row.id);
  const initiatives = await readExisting('initiatives', locale, ids);
  const own = initiatives.flatMap((initiative) => {
    const entry = initiative.representatives?.find(({ representative }) => idOf(representative) === id);
    return entry ? [{ initiative, role: entry.role ?? null }] : [];
  });
  const cards = await toInitiativeCards(
    locale,
    own.map(({ initiative }) => initiative),
  );
  const roles = new Map(own.map(({ initiative, role }) => [initiative.id, role]));
  return cards.map((initiative) => ({ initiative, role: roles.get(initiative.id) ?? null }));
}

/** The representative at an address; `null` when there is none in this language. @throws ContentUnavailableError */
export async function getRepresentative(locale: SiteLanguage, slug: string): Promise<RepresentativeView | null> {
  const representative = await readAddressed('representatives', locale, slug);
  if (!representative) return null;
  const { id, name, position, photo, updatedAt } = representative;
  const [cards, biography, initiatives, alternates, seo] = await Promise.all([
    toRepresentativeCards(locale, [representative]),
    toRichText(locale, representative.biography),
    readInitiativesOf(locale, id),
    readAlternates('representatives', id),
    toSeo(locale, null, { title: name, description: position, image: idOf(photo) }),
  ]);
  const [card] = cards;
  return card ? { ...card, biography, initiatives, alternates, seo, updatedAt } : null;
}

/** Every representative in the language, by name. */
export async function listRepresentatives(locale: SiteLanguage): Promise<RepresentativeCard[]> {
  return readRepresentativeCards(locale, idsByName(locale, await readList('representatives', locale)));
}
