import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';

import { classNames } from '../class-names';
import { formatDayOfMonth, localDate, machineDay } from '../format/instant';
import { PictureImage } from '../media/picture';
import { messages } from '../messages/messages';
import { AnnouncementBadge } from '../text/badge';
import { ExpectedText } from '../text/dates';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './announcement-card.module.css';

interface AnnouncementDateProps {
  announcement: AnnouncementCardView;
  locale: SiteLanguage;
  timeZone: string;
}

/** The day of an announcement in large type, with a badge unless the announcement is live. */
function AnnouncementDate({ announcement, locale, timeZone }: AnnouncementDateProps) {
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

interface Props {
  announcement: AnnouncementCardView;
  locale: SiteLanguage;
  timeZone: string;
  level?: HeadingLevel;
}

/** An announcement as a row: its day or expected date, its title and its teaser. */
export function AnnouncementCard({ announcement, locale, timeZone, level = 3 }: Props) {
  const { title, path, teaser, state, expected, initiative, image } = announcement;
  const isComing = state === 'coming-soon' && expected?.certainty !== 'cancelled';
  return (
    <article className={classNames(card.card, styles.announcement, isComing && styles.coming)}>
      <AnnouncementDate announcement={announcement} locale={locale} timeZone={timeZone} />
      <div className={styles.words}>
        <CardTitle level={level} title={title} path={path} />
        {state === 'coming-soon' && (
          <p>
            <ExpectedText expected={expected} locale={locale} timeZone={timeZone} />
          </p>
        )}
        <p className={card.text}>{teaser}</p>
        {initiative && (
          <p className={classNames(card.quiet, card.above)}>
            <a href={initiative.path}>{initiative.title}</a>
          </p>
        )}
      </div>
      {image && (
        <div className={styles.image}>
          <PictureImage picture={image} sizes="(min-width: 48rem) 14rem, 100vw" shape="wide" />
        </div>
      )}
    </article>
  );
}
