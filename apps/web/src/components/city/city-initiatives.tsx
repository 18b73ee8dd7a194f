import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import { Nothing } from '../content/nothing';

interface CityInitiativesProps {
  locale: SiteLanguage;
  initiatives: InitiativeCardView[];
  timeZone: string;
}

export function CityInitiatives({ locale, initiatives, timeZone }: CityInitiativesProps) {
  const { cityInitiatives, noCityInitiatives } = messages(locale).documents;
  return (
    <Section heading={cityInitiatives} numbered={false}>
      {initiatives.length === 0 ? (
        <Nothing>{noCityInitiatives}</Nothing>
      ) : (
        <CardList>
          {initiatives.map((initiative) => (
            <InitiativeCard key={initiative.id} initiative={initiative} locale={locale} timeZone={timeZone} />
          ))}
        </CardList>
      )}
    </Section>
  );
}
