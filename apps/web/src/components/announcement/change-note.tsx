import type { Locale } from '@civic/content/locales';
import { DateText } from '@civic/ui/text/date-text';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import { announcementTexts } from '../../i18n/announcements';
import styles from './change-note.module.css';

interface ChangeNoteProps {
  locale: Locale;
  announcement: AnnouncementView;
  timeZone: string;
}

/** What an editor says has changed since the announcement was first published, and when. */
export function ChangeNote({ locale, announcement, timeZone }: ChangeNoteProps) {
  const texts = announcementTexts[locale];
  return (
    <div className={styles.note}>
      <h2 className={styles.title}>{texts.changeNote}</h2>
      <p>{announcement.changeNote}</p>
      <p className={styles.when}>
        {texts.updated}: <DateText date={announcement.updatedAt} precision="day" locale={locale} timeZone={timeZone} />
      </p>
    </div>
  );
}
