import type { SiteLanguage } from '@civic/content/site-languages';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import { expectedEvent } from './expected-event';
import { JsonLd } from './json-ld';
import { newsArticle } from './news-article';

interface AnnouncementDataProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  site: SiteView;
}

/** An announcement for search engines: what is to come as an event, the rest as news, and nothing of what was withdrawn. */
export function AnnouncementData({ locale, announcement, site }: AnnouncementDataProps) {
  if (announcement.expiry?.outcome === 'withdrawn') return null;
  const event = announcement.state === 'coming-soon' ? expectedEvent(locale, announcement, site) : null;
  return <JsonLd data={event ?? newsArticle(locale, announcement, site)} />;
}
