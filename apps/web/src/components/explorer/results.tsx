import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';
import { AnnouncementCard } from '@civic/ui/cards/announcement-card';
import { CardList } from '@civic/ui/layout/card-list';
import { messages } from '@civic/ui/messages/messages';

import { Nothing } from '../content/nothing';
import styles from './explorer.module.css';

interface ResultsProps {
  locale: SiteLanguage;
  timeZone: string;
  items: AnnouncementCardView[];
  /** What is shown belongs to the choice before; the new list is on its way. */
  isStale: boolean;
}

/** The announcements that match, or the word that none does. */
export function Results({ locale, timeZone, items, isStale }: ResultsProps) {
  return (
    <div className={styles.results} aria-busy={isStale}>
      {items.length === 0 ? (
        <Nothing>{messages(locale).explorer.noMatch}</Nothing>
      ) : (
        <CardList layout="rows">
          {items.map((announcement) => (
            <AnnouncementCard
              key={announcement.id}
              announcement={announcement}
              locale={locale}
              timeZone={timeZone}
              level={2}
            />
          ))}
        </CardList>
      )}
    </div>
  );
}
