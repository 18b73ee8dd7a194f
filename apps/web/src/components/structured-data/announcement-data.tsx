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

/** Structured data of an announcement: an upcoming one as an event, the others as news, a withdrawn one not at all. */
export function AnnouncementData({ locale, announcement, site }: AnnouncementDataProps) {
  if (announcement.expiry?.outcome === 'withdrawn') return null;
  const event = announcement.state === 'coming-soon' ? expectedEvent(locale, announcement, site) : null;
  return <JsonLd data={event ?? newsArticle(locale, announcement, site)} />;
}
