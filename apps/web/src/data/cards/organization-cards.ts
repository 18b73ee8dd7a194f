import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationCard, OrganizationRole } from '@civic/content/views';
import { webAddress } from '@civic/content/web-address';

import { readDocuments } from '../documents/documents';
import { readPictures } from '../parts/pictures';
import { idOf, titleOf, type RawDocuments } from '../documents/raw-documents';
import { markShown } from '../documents/page-marks';

type RawOrganization = RawDocuments['organizations'];

const areasOf = ({ areas }: RawOrganization) => (areas ?? []).flatMap(({ name }) => (name ? [name] : []));

const figuresOf = ({ figures }: RawOrganization) =>
  (figures ?? []).flatMap(({ value, label }) => (label ? [{ value, label }] : []));

/** Cards of the organizations that have a name in the language, in the order of the ids; `roles` by id. */
export async function readOrganizationCards(
  locale: SiteLanguage,
  ids: string[],
  roles: ReadonlyMap<string, OrganizationRole> = new Map(),
): Promise<OrganizationCard[]> {
  const documents = await readDocuments('organizations', locale, ids);
  const organizations = [...new Set(ids)].flatMap((id) => documents.get(id) ?? []).filter((one) => titleOf(one));
  const [pictureOf] = await Promise.all([
    readPictures(
      locale,
      organizations.map(({ logo }) => idOf(logo)),
    ),
    markShown('organizations', organizations),
  ]);
  return organizations.map((organization) => ({
    id: organization.id,
    name: organization.name,
    role: roles.get(organization.id) ?? null,
    summary: organization.summary ?? null,
    website: webAddress(organization.website),
    logo: pictureOf(idOf(organization.logo)),
    figures: figuresOf(organization),
    areas: areasOf(organization),
  }));
}
