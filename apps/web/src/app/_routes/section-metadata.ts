import type { SectionType } from '@civic/content/content-types';
import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { Metadata } from 'next';

import { getSite } from '../../data/globals/site';
import { pageMetadata } from './page-metadata';
import { sectionAlternates } from '../../platform/urls/alternates';

interface Options {
  /** A suffix of the section's path, such as `/page/2`. */
  below?: string;
  /** A suffix of the title, such as "page 2". */
  suffix?: string;
  hidden?: boolean;
}

/** Metadata of a section's list, for search engines. */
export async function sectionMetadata(
  locale: SiteLanguage,
  section: SectionType,
  { below = '', suffix, hidden }: Options = {},
): Promise<Metadata> {
  const { siteName } = await getSite(locale);
  const { title, lead } = messages(locale).sections[section];
  const path = `/${locale}/${section}${below}`;
  return pageMetadata({
    locale,
    siteName,
    path,
    // The list may be shorter in the other language, so a later page has no alternates.
    alternates: below === '' ? sectionAlternates(`/${section}`) : { [locale]: path },
    seo: { title: suffix ? `${title} – ${suffix}` : title, description: lead, image: null },
    hidden,
  });
}
