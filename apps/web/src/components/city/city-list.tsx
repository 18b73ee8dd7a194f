import type { SiteLanguage } from '@civic/content/site-languages';
import type { CityCard as CityCardView } from '@civic/content/views';
import { CityCard } from '@civic/ui/cards/city-card';
import { CardList } from '@civic/ui/layout/card-list';

import type { SiteView } from '../../data/globals/site';
import { SectionPage } from '../content/section-page';

interface CityListProps {
  locale: SiteLanguage;
  cities: CityCardView[];
  site: SiteView;
}

export function CityList({ locale, cities, site }: CityListProps) {
  return (
    <SectionPage locale={locale} section="cities" isEmpty={cities.length === 0}>
      <CardList layout="narrow">
        {cities.map((city) => (
          <CityCard key={city.id} city={city} locale={locale} level={2} highlighted={city.name === site.cityName} />
        ))}
      </CardList>
    </SectionPage>
  );
}
