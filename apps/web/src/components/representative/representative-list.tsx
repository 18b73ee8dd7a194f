import type { SiteLanguage } from '@civic/content/site-languages';
import type { RepresentativeCard as RepresentativeCardView } from '@civic/content/views';
import { RepresentativeCard } from '@civic/ui/cards/representative-card';
import { CardList } from '@civic/ui/layout/card-list';

import type { SiteView } from '../../data/globals/site';
import { SectionPage } from '../content/section-page';

interface RepresentativeListProps {
  locale: SiteLanguage;
  representatives: RepresentativeCardView[];
  site: SiteView;
}

export function RepresentativeList({ locale, representatives }: RepresentativeListProps) {
  return (
    <SectionPage locale={locale} section="representatives" isEmpty={representatives.length === 0}>
      <CardList>
        {representatives.map((representative) => (
          <RepresentativeCard key={representative.id} representative={representative} level={2} />
        ))}
      </CardList>
    </SectionPage>
  );
}
