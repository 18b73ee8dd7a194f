import type { SiteLanguage } from '@civic/content/site-languages';
import { versionMarker } from '@civic/content/version-marker';
import { messages } from '@civic/ui/messages/messages';
import { ExpectedText } from '@civic/ui/text/dates';

import type { AnnouncementView } from '../../../data/announcements/announcement-page';
import { Notice } from '../../content/notice';
import { Countdown } from '../countdown/countdown';

interface ComingSoonNoticeProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  timeZone: string;
}

/** The details of a coming announcement: its date, the certainty of the date, and the future of this page. */
function ComingSoonNotice({ locale, announcement, timeZone }: ComingSoonNoticeProps) {
  const { id, expected, isOverdue, revealAt, updatedAt } = announcement;
  const texts = messages(locale).announcement;
  const isCancelled = expected?.certainty === 'cancelled';
  return (
    <Notice
      title={<ExpectedText expected={expected} locale={locale} timeZone={timeZone} />}
      tone={isCancelled ? 'quiet' : 'accent'}
    >
      {revealAt !== null && (
        <Countdown
          locale={locale}
          id={id}
          revealAt={revealAt}
          version={versionMarker('announcements', id, updatedAt)}
        />
      )}
      {isOverdue && <p>{texts.overdue}</p>}
      <p>{isCancelled ? texts.cancelledText : texts.comingSoonText}</p>
    </Notice>
  );
}

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
