import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { AnnouncementView } from '../../../data/announcements/announcement-page';
import { ComingSoonNotice } from './coming-soon-notice';
import { Notice } from '../../content/notice';

interface AnnouncementNoticeProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  timeZone: string;
}

/** A notice of an unusual state: the text is still to come, is kept for reference only, or was withdrawn. */
export function AnnouncementNotice({ locale, announcement, timeZone }: AnnouncementNoticeProps) {
  const { state, expiry } = announcement;
  const texts = messages(locale).announcement;
  if (state === 'coming-soon')
    return <ComingSoonNotice locale={locale} announcement={announcement} timeZone={timeZone} />;
  if (expiry === null) return null;
  const isWithdrawn = expiry.outcome === 'withdrawn';
  return (
    <Notice title={isWithdrawn ? texts.withdrawnTitle : texts.archivedTitle}>
      <p>{isWithdrawn ? texts.withdrawnText : texts.archivedText}</p>
      {expiry.reason && (
        <p>
          <strong>{texts.reason}:</strong> {expiry.reason}
        </p>
      )}
    </Notice>
  );
}
