import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';

import { classNames } from '../class-names';
import { PictureImage } from '../media/picture-image';
import { ExpectedText } from '../text/expected-text';
import type { HeadingLevel } from '../text/heading';
import { AnnouncementDate } from './announcement-date';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './announcement-card.module.css';

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
