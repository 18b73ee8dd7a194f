import type { Locale } from '@civic/content/locales';
import { AnnouncementBadge } from '@civic/ui/text/announcement-badge';
import { Badge } from '@civic/ui/text/badge';
import { DateText } from '@civic/ui/text/date-text';

import type { AnnouncementView } from '../../data/page-views';
import { announcementTexts } from '../../i18n/announcements';

interface AnnouncementEyebrowProps {
  locale: Locale;
  announcement: AnnouncementView;
  timeZone: string;
}

/** The state and the day of an announcement. */
export function AnnouncementEyebrow({ locale, announcement, timeZone }: AnnouncementEyebrowProps) {
  const { state, publishAt, expiry } = announcement;
  return (
    <>
      {expiry?.outcome === 'withdrawn' ? (
        <Badge>{announcementTexts[locale].withdrawn}</Badge>
      ) : (
        <AnnouncementBadge state={state} locale={locale} />
      )}
      <DateText date={publishAt} precision="day" locale={locale} timeZone={timeZone} />
    </>
  );
}
