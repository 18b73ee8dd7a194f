import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard as CityCardView } from '@civic/content/views';

import { classNames } from '../class-names';
import { countryName, formatCoordinates } from '../format/places';
import type { HeadingLevel } from '../text/heading';
import { CardTitle } from './card-title';
import card from './card.module.css';
import styles from './city-card.module.css';

interface Props {
  city: CityCardView;
  locale: SiteLanguage;
  level?: HeadingLevel;
  /** Whether this city runs the site; it is highlighted. */
  highlighted?: boolean;
}

/** A city with its country and coordinates. */
export function CityCard({ city, locale, level = 3, highlighted = false }: Props) {
  return (
    <article className={classNames(card.card, card.ruled, highlighted && styles.highlighted)}>
      <CardTitle level={level} title={city.name} path={city.path} className={styles.name} />
      <p className={card.quiet}>{countryName(locale, city.country)}</p>
      {city.summary && <p className={card.text}>{city.summary}</p>}
      {city.coordinates && (
        <p className={classNames(card.quiet, styles.coordinates)}>{formatCoordinates(locale, city.coordinates)}</p>
      )}
    </article>
  );
}
