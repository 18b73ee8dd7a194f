import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard } from '@civic/content/views';
import { Section } from '@civic/ui/layout/section';
import { CityIndex } from '@civic/ui/map/city-index';
import { CityMap } from '@civic/ui/map/city-map';

import styles from './cities-map.module.css';

export interface CitiesMapProps {
  heading: string;
  intro: string | null;
  cities: CityCard[];
  /** The id of the city that stands out. */
  highlighted: string | null;
  locale: SiteLanguage;
}

/** Where the cities lie, and a list of them beside it. */
export function CitiesMap({ heading, intro, cities, highlighted, locale }: CitiesMapProps) {
  if (cities.length === 0) return null;
  return (
    <Section heading={heading} intro={intro} layout="stacked">
      <div className={styles.map}>
        <CityMap cities={cities} highlighted={highlighted} locale={locale} />
        <CityIndex cities={cities} highlighted={highlighted} locale={locale} />
      </div>
    </Section>
  );
}
