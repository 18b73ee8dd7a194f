import type { Locale } from '@civic/content/locales';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

import { documentTexts } from '../../i18n/documents';
import { Nothing } from '../content/nothing';

interface CityInitiativesProps {
  locale: Locale;
  initiatives: InitiativeCardView[];
  timeZone: string;
}

export function CityInitiatives({ locale, initiatives, timeZone }: CityInitiativesProps) {
  const { cityInitiatives, noCityInitiatives } = documentTexts[locale];
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
