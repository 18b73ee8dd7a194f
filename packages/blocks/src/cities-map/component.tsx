import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard } from '@civic/content/views';
import type { CitiesMapBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { CityIndex } from '@civic/ui/map/city-index';
import { CityMap } from '@civic/ui/map/city-map';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids, present } from '../stored-values';
import styles from './cities-map.module.css';

export interface CitiesMapProps {
  heading: string;
  intro: string | null;
  cities: CityCard[];
  /** The id of the highlighted city. */
  highlighted: string | null;
  locale: SiteLanguage;
}

/** A map of the cities with a list next to it. */
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

export async function resolveCitiesMap(block: CitiesMapBlock, context: BlockContext): Promise<CitiesMapProps | null> {
  const { locale, site } = context;
  const chosen = ids(block.cities);
  const cities = await (chosen.length > 0 ? context.cities(chosen) : context.initiativeCities());
  if (cities.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.cities,
    intro: present(block.intro),
    cities,
    highlighted: cities.find(({ name }) => name === site.cityName)?.id ?? null,
    locale,
  };
}
