import type { SiteLanguage } from '@civic/content/site-languages';
import { CardTitle } from '@civic/ui/cards/card-title';
import { PictureImage } from '@civic/ui/media/picture';

import type { EventCard as EventCardView } from '../../data/events/event-cards';
import { whereText } from '../../data/events/event-words';
import { EventBadge } from './event-badge';
import styles from './event-card.module.css';
import { EventTime } from './event-time';

interface EventCardProps {
  locale: SiteLanguage;
  event: EventCardView;
  timeZone: string;
}

/** An event as a row: its time and place, title and summary. */
export function EventCard({ locale, event, timeZone }: EventCardProps) {
  const { title, path, summary, time, image, isCancelled, stage } = event;
  const where = whereText(locale, event);
  // The heading of the list already marks past events.
  const hasBadge = isCancelled || stage === 'under-way';
  return (
    <article className={styles.card}>
      <div className={styles.meeting}>
        {hasBadge && <EventBadge locale={locale} event={event} />}
        <p className={isCancelled ? styles.cancelled : styles.time}>
          <EventTime locale={locale} time={time} timeZone={timeZone} />
        </p>
        {where && <p className={styles.where}>{where}</p>}
      </div>
      <div className={styles.words}>
        <CardTitle level={3} title={title} path={path} />
        {summary && <p className={styles.summary}>{summary}</p>}
      </div>
      {image && (
        <div className={styles.image}>
          <PictureImage picture={image} sizes="(min-width: 48rem) 14rem, 100vw" shape="wide" />
        </div>
      )}
    </article>
  );
}
