import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard } from '@civic/content/views';

import { classNames } from '../class-names';
import { countryName } from '../format/places';
import { intlLocale } from '../messages/messages';
import styles from './city-index.module.css';

interface Props {
  cities: CityCard[];
  locale: SiteLanguage;
  highlighted: string | null;
}

/** The cities by name, each with its country, as a list next to a map. */
export function CityIndex({ cities, locale, highlighted }: Props) {
  const sorted = [...cities].sort((one, other) => one.name.localeCompare(other.name, intlLocale(locale)));
  return (
    <ul role="list" className={styles.index}>
      {sorted.map(({ id, name, path, country }) => (
        <li key={id} className={classNames(styles.city, id === highlighted && styles.chosen)}>
          <a href={path}>{name}</a> <span className={styles.country}>{countryName(locale, country)}</span>
        </li>
      ))}
    </ul>
  );
}
