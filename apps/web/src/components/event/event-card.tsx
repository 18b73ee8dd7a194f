import type { SiteLanguage } from '@civic/content/site-languages';
import { CardTitle } from '@civic/ui/cards/card-title';
import { CardList } from '@civic/ui/layout/card-list';
import { PictureImage } from '@civic/ui/media/picture';

import type { EventCard as EventCardView } from '../../data/cards/event-cards';
import { whereText } from '../../data/events/event-words';

import { EventBadge } from './event-badge';
import styles from './event-card.module.css';
import { EventTime } from './event-time';

interface EventCardProps {
  locale: SiteLanguage;
  event: EventCardView;
  timeZone: string;
  /** Whether to leave out the summary and the picture. */
  isBrief?: boolean;
}

/** An event as a row: its time and place, title and summary. */
function EventCard({ locale, event, timeZone, isBrief = false }: EventCardProps) {
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
        {summary && !isBrief && <p className={styles.summary}>{summary}</p>}
      </div>
      {image && !isBrief && (
        <div className={styles.image}>
          <PictureImage picture={image} sizes="(min-width: 48rem) 14rem, 100vw" shape="wide" />
        </div>
      )}
    </article>
  );
}

interface EventRowsProps {
  locale: SiteLanguage;
  events: EventCardView[];
  timeZone: string;
  isBrief?: boolean;
}

/** Events below each other. */
export function EventRows({ locale, events, timeZone, isBrief }: EventRowsProps) {
  return (
    <CardList layout="rows">
      {events.map((event) => (
        <EventCard key={event.id} locale={locale} event={event} timeZone={timeZone} isBrief={isBrief} />
      ))}
    </CardList>
  );
}
