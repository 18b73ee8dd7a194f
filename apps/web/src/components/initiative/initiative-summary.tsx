import type { SiteLanguage } from '@civic/content/site-languages';
import { CityCard } from '@civic/ui/cards/city-card';
import { FocusAreaCard } from '@civic/ui/cards/focus-area-card';
import { RepresentativeCard } from '@civic/ui/cards/representative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { InitiativeView } from '../../data/initiatives/initiatives';
import type { SiteView } from '../../data/globals/site';

interface InitiativeSummaryProps {
  locale: SiteLanguage;
  initiative: InitiativeView;
  site: SiteView;
}

/** The facts of an initiative whose page has no blocks yet. */
export function InitiativeSummary({ locale, initiative, site }: InitiativeSummaryProps) {
  const { representatives, cities, focusAreas } = initiative;
  const { headings } = messages(locale);
  return (
    <>
      {representatives.length > 0 && (
        <Section heading={headings.representatives}>
          <CardList>
            {representatives.map((representative) => (
              <RepresentativeCard key={representative.id} representative={representative} />
            ))}
          </CardList>
        </Section>
      )}
      {focusAreas.length > 0 && (
        <Section heading={headings.focusAreas} layout="stacked">
          <CardList layout="narrow">
            {focusAreas.map((focusArea) => (
              <FocusAreaCard key={focusArea.id} focusArea={focusArea} />
            ))}
          </CardList>
        </Section>
      )}
      {cities.length > 0 && (
        <Section heading={headings.cities} layout="stacked">
          <CardList layout="narrow">
            {cities.map((city) => (
              <CityCard key={city.id} city={city} locale={locale} highlighted={city.name === site.cityName} />
            ))}
          </CardList>
        </Section>
      )}
    </>
  );
}
