import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';

import type { SiteView } from '../../data/globals/site';
import { SectionPage } from '../content/section-page';

interface InitiativeListProps {
  locale: SiteLanguage;
  initiatives: InitiativeCardView[];
  site: SiteView;
}

export function InitiativeList({ locale, initiatives, site }: InitiativeListProps) {
  return (
    <SectionPage locale={locale} section="initiatives" isEmpty={initiatives.length === 0}>
      <CardList layout="rows">
        {initiatives.map((initiative) => (
          <InitiativeCard
            key={initiative.id}
            initiative={initiative}
            locale={locale}
            timeZone={site.timeZone}
            level={2}
            size="feature"
          />
        ))}
      </CardList>
    </SectionPage>
  );
}
