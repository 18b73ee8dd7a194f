import type { SiteLanguage } from '@civic/content/site-languages';

import { AnnouncementExplorer } from '../explorer/announcement-explorer';
import { isFiltered } from '../explorer/filters/filters';
import type { RenderedList } from '../explorer/use-announcements';
import { FeedLinks } from '../content/feed-links';
import { SectionPage } from '../content/section-page';

interface AnnouncementsPageProps {
  locale: SiteLanguage;
  timeZone: string;
  rendered: RenderedList;
}

/** A page of the list of announcements, filtered or not. */
export function AnnouncementsPage({ locale, timeZone, rendered }: AnnouncementsPageProps) {
  const isEmpty = rendered.list.total === 0 && !isFiltered(rendered.filters);
  return (
    <SectionPage locale={locale} section="announcements" isEmpty={isEmpty}>
      <AnnouncementExplorer locale={locale} timeZone={timeZone} rendered={rendered} />
      <FeedLinks locale={locale} type="announcements" />
    </SectionPage>
  );
}
