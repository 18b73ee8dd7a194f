import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { DateText } from '@civic/ui/text/dates';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import styles from './change-note.module.css';

interface ChangeNoteProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  timeZone: string;
}

/** The editor's note on changes since the announcement was first published, and their date. */
export function ChangeNote({ locale, announcement, timeZone }: ChangeNoteProps) {
  const texts = messages(locale).announcement;
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
