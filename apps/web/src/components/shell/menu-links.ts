import { sectionTypes } from '@civic/content/content-types';
import type { Locale } from '@civic/content/locales';
import { listPath } from '@civic/content/paths';
import type { Link } from '@civic/content/views';

import { sectionTexts } from '../../i18n/sections';

/** The sections of the site: what the menu shows until editors have filled it. */
export function sectionLinks(locale: Locale): Link[] {
  return sectionTypes.map((type) => ({
    label: sectionTexts[locale][type].title,
    href: listPath(type, locale),
    external: false,
  }));
}

/** The links that editors chose, or the sections when they chose none. */
export function menuLinks(locale: Locale, chosen: Link[]): Link[] {
  return chosen.length > 0 ? chosen : sectionLinks(locale);
}
