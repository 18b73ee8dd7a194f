import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard } from '@civic/content/views';

import { readExisting, type Existing } from '../documents/existing';
import { readPictures } from '../parts/pictures';
import { idOf, idsOf } from '../documents/raw-documents';
import { showEach } from '../documents/leave-out';

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
    period: { start: initiative.period.start, end: initiative.period.end ?? null },
    hero: pictureOf(idOf(initiative.hero)),
    cityCount: idsOf(initiative.cities).length,
  }));
}

/** Cards of the initiatives that exist in the language, in the order of the ids. */
export async function readInitiativeCards(locale: SiteLanguage, ids: string[]): Promise<InitiativeCard[]> {
  return toInitiativeCards(locale, await readExisting('initiatives', locale, ids));
}
