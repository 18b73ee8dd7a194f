import type { SiteLanguage } from '@civic/content/site-languages';
import type { RepresentativeCard as RepresentativeCardView } from '@civic/content/views';
import { RepresentativeCard } from '@civic/ui/cards/representative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import { Nothing } from '../content/nothing';

interface CityRepresentativesProps {
  locale: SiteLanguage;
  representatives: RepresentativeCardView[];
}

export function CityRepresentatives({ locale, representatives }: CityRepresentativesProps) {
  const { cityRepresentatives, noCityRepresentatives } = messages(locale).documents;
  return (
    <Section heading={cityRepresentatives} numbered={false}>
      {representatives.length === 0 ? (
        <Nothing>{noCityRepresentatives}</Nothing>
      ) : (
        <CardList>
          {/* Cards on a city's own page would all repeat its name. */}
          {representatives.map((representative) => (
            <RepresentativeCard key={representative.id} representative={{ ...representative, city: null }} />
          ))}
        </CardList>
      )}
    </Section>
  );
}
