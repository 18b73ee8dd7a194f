import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard } from '@civic/content/views';

import { formatDayOfMonth } from '../format/instant';
import { localDate, machineDay } from '../format/local-date';
import { messages } from '../messages/messages';
import { AnnouncementBadge } from '../text/announcement-badge';
import styles from './announcement-card.module.css';

interface Props {
  announcement: AnnouncementCard;
  locale: SiteLanguage;
  timeZone: string;
}

/** The day of an announcement in large type, with a badge unless the announcement is live. */
export function AnnouncementDate({ announcement, locale, timeZone }: Props) {
  const { state, publishAt, expected } = announcement;
  const local = publishAt === null ? null : localDate(publishAt, timeZone);
  return (
    <div className={styles.date}>
      <AnnouncementBadge state={state} expected={expected} locale={locale} />
      {state !== 'coming-soon' && publishAt !== null && local !== null && (
        <time dateTime={machineDay(local)}>
          <span className={styles.day}>{formatDayOfMonth(locale, publishAt, timeZone)}</span>{' '}
          <span className={styles.year}>{messages(locale).dates.year(local.year)}</span>
        </time>
      )}
    </div>
  );
}
