import type { SiteLanguage } from '@civic/content/site-languages';

import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import type { Statement } from './json-ld';
import { organization } from './organization';

/** An announcement as a piece of news. */
export function newsArticle(locale: SiteLanguage, announcement: AnnouncementView, site: SiteView): Statement {
  const { title, path, teaser, publishAt, updatedAt, image } = announcement;
  // Written before it came out, it was last changed by coming out.
  const isYounger = publishAt !== null && Date.parse(publishAt) > Date.parse(updatedAt);
  return {
    '@type': 'NewsArticle',
    headline: title,
    description: teaser,
    url: absoluteUrl(path),
    inLanguage: locale,
    dateModified: isYounger ? publishAt : updatedAt,
    publisher: organization(locale, site),
    ...(publishAt && { datePublished: publishAt }),
    ...(image && { image: absoluteUrl(image.src) }),
  };
}
