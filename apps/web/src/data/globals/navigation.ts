import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';

import { toLinks } from '../parts/links';
import { readGlobalOrNone } from '../documents/raw-globals';

export interface NavigationView {
  header: Link[];
  footer: { heading: string | null; links: Link[] }[];
  note: string | null;
}

/** Header and footer links with a target in the language. Never throws, like `getSite`. */
export async function getNavigation(locale: SiteLanguage): Promise<NavigationView> {
  const navigation = await readGlobalOrNone('navigation', locale);
  const [header, ...columns] = await Promise.all([
    toLinks(
      locale,
      (navigation?.header ?? []).map(({ link }) => link),
    ),
    ...(navigation?.footer ?? []).map(async ({ heading, links }) => ({
      heading: heading ?? null,
      links: await toLinks(
        locale,
        (links ?? []).map(({ link }) => link),
      ),
    })),
  ]);
  const footer = columns.filter(({ links }) => links.length > 0);
  return { header, footer, note: navigation?.note ?? null };
}
