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
  /** Whether the list still shows the previous choice while the new one is loading. */
  isStale: boolean;
}

/** The matching announcements, or a message that there are none. */
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
