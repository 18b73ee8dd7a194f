import { sectionTypes } from '@civic/content/content-types';
import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';
import { messages } from '@civic/ui/messages/messages';

/** The sections of the site. They always exist, so the menu always has them. */
export function sectionLinks(locale: SiteLanguage): Link[] {
  return sectionTypes.map((type) => ({
    label: messages(locale).sections[type].title,
    href: listPath(type, locale),
    external: false,
  }));
}

/** The sections, followed by the links that editors added; where an editor chose a section, its label replaces the default. */
export function menuLinks(locale: SiteLanguage, chosen: Link[]): Link[] {
  const sections = sectionLinks(locale).map((section) => chosen.find(({ href }) => href === section.href) ?? section);
  return [...sections, ...chosen.filter(({ href }) => sections.every((section) => section.href !== href))];
}
