import { documentPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { RepresentativeCard } from '@civic/content/views';

import { readExisting, readReferences, type Existing } from '../documents/existing';
import { readPictures } from '../parts/pictures';
import { idOf } from '../documents/raw-documents';

/** Cards of representatives; `roles` names each one's role in the initiative that shows them. */
export async function toRepresentativeCards(
  locale: SiteLanguage,
  representatives: Existing<'representatives'>[],
  roles: ReadonlyMap<string, string> = new Map(),
): Promise<RepresentativeCard[]> {
  const [cities, pictureOf] = await Promise.all([
    readReferences(
      'cities',
      locale,
      representatives.map(({ city }) => idOf(city)),
    ),
    readPictures(
      locale,
      representatives.map(({ photo }) => idOf(photo)),
    ),
  ]);
  return representatives.map((representative) => {
    const city = cities.get(idOf(representative.city) ?? '');
    return {
      id: representative.id,
      name: representative.name,
      path: documentPath('representatives', locale, representative.slug),
      position: representative.position ?? '',
      role: roles.get(representative.id) ?? null,
      city: city ? { name: city.title, path: city.path } : null,
      photo: pictureOf(idOf(representative.photo)),
    };
  });
}

/** Cards of the representatives that exist in the language, in the order of the ids. */
export async function readRepresentativeCards(
  locale: SiteLanguage,
  ids: string[],
  roles?: ReadonlyMap<string, string>,
): Promise<RepresentativeCard[]> {
  return toRepresentativeCards(locale, await readExisting('representatives', locale, ids), roles);
}
