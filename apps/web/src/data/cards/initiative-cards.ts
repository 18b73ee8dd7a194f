import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard, InitiativeStatus } from '@civic/content/views';

import { readExisting, type Existing } from '../documents/existing';
import { showEach } from '../documents/leave-out';
import { readList } from '../documents/lists';
import { idOf, idsOf } from '../documents/raw-documents';
import { readPictures } from '../parts/pictures';

const rank: Record<InitiativeStatus, number> = { active: 0, upcoming: 1, completed: 2 };

interface Ordered {
  id: string;
  status: InitiativeStatus;
  period?: { start?: string | null } | null;
}

/** Active initiatives first, then upcoming, then completed; newest first within each group, those without a start last. */
export function byStatusThenStart(one: Ordered, other: Ordered): number {
  return (
    rank[one.status] - rank[other.status] ||
    (other.period?.start ?? '').localeCompare(one.period?.start ?? '') ||
    one.id.localeCompare(other.id)
  );
}

export async function toInitiativeCards(
  locale: SiteLanguage,
  initiatives: Existing<'initiatives'>[],
): Promise<InitiativeCard[]> {
  const pictureOf = await readPictures(
    locale,
    initiatives.map(({ hero }) => idOf(hero)),
  );
  return showEach(`${locale} card of initiative`, initiatives, (initiative) => ({
    id: initiative.id,
    title: initiative.title,
    path: documentPath('initiatives', locale, initiative.slug),
    summary: initiative.summary ?? '',
    status: initiative.status,
    period: { start: initiative.period?.start ?? null, end: initiative.period?.end ?? null },
    hero: pictureOf(idOf(initiative.hero)),
    cityCount: idsOf(initiative.cities).length,
  }));
}

/** Cards of the initiatives that exist in the language, in the order of the ids. */
export async function readInitiativeCards(locale: SiteLanguage, ids: string[]): Promise<InitiativeCard[]> {
  return toInitiativeCards(locale, await readExisting('initiatives', locale, ids));
}

/** The initiatives set as related, then the others, never the page's own. */
export async function readRelatedInitiatives(
  locale: SiteLanguage,
  initiative: { id: string; related: string[] } | null,
): Promise<InitiativeCard[]> {
  const rows = await readList('initiatives', locale);
  const others = rows.sort(byStatusThenStart).map(({ id }) => id);
  const ids = [...(initiative?.related ?? []), ...others].filter((id) => id !== initiative?.id);
  return readInitiativeCards(locale, ids);
}
