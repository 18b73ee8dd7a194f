import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';

import { classNames } from '../class-names';
import { formatPeriod } from '../format/period';
import { Paving } from '../media/paving';
import { PictureImage } from '../media/picture';
import { messages } from '../messages/messages';
import { InitiativeBadge } from '../text/badge';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './initiative-card.module.css';

interface Props {
  initiative: InitiativeCardView;
  locale: SiteLanguage;
  timeZone: string;
  level?: HeadingLevel;
  /** `feature` uses the full width, with picture and text side by side. */
  size?: 'card' | 'feature';
}

/** An initiative: picture, status, period, title, summary and number of cities. */
export function InitiativeCard({ initiative, locale, timeZone, level = 3, size = 'card' }: Props) {
  const { title, path, summary, status, period, hero, cityCount } = initiative;
  const years = formatPeriod(locale, period, timeZone);
  return (
    <article className={classNames(card.card, styles.initiative, styles[size])}>
      <div className={styles.picture}>
        {hero ? (
          <PictureImage
            picture={hero}
            sizes={size === 'feature' ? '(min-width: 56rem) 50vw, 100vw' : '30rem'}
            shape="wide"
          />
        ) : (
          <div className={classNames('band', styles.stand)} aria-hidden="true">
            <Paving className={styles.paving} />
            <span className={styles.years}>{years}</span>
          </div>
        )}
      </div>
      <div className={styles.words}>
        <p className={styles.meta}>
          <InitiativeBadge status={status} locale={locale} />
          <span>{years}</span>
          {cityCount > 0 && <span>{messages(locale).cityCount(cityCount)}</span>}
        </p>
        <CardTitle level={level} title={title} path={path} className={styles.title} />
        <p className={card.text}>{summary}</p>
      </div>
    </article>
  );
}
