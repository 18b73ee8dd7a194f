import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { AnnouncementBadge, Badge } from '@civic/ui/text/badge';
import { DateText } from '@civic/ui/text/dates';

import type { AnnouncementView } from '../../data/announcements/announcement-page';

interface AnnouncementEyebrowProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  timeZone: string;
}

/** The state and day of an announcement. */
export function AnnouncementEyebrow({ locale, announcement, timeZone }: AnnouncementEyebrowProps) {
  const { state, publishAt, expected, expiry } = announcement;
  const texts = messages(locale).announcement;
  return (
    <>
      {expiry?.outcome === 'withdrawn' ? (
        <Badge>{texts.withdrawn}</Badge>
      ) : (
        <AnnouncementBadge state={state} expected={expected} locale={locale} />
      )}
      {publishAt && (
        <span>
          {/* Next to "coming soon" a bare day would look like the expected day. */}
          {state === 'coming-soon' && `${texts.announcedOn} `}
          <DateText date={publishAt} precision="day" locale={locale} timeZone={timeZone} />
        </span>
      )}
    </>
  );
}
