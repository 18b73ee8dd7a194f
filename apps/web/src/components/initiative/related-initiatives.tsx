import type { Locale } from '@civic/content/locales';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

import type { InitiativeView } from '../../data/initiatives/initiatives';
import { documentTexts } from '../../i18n/documents';

interface RelatedInitiativesProps {
  locale: Locale;
  initiative: InitiativeView;
  timeZone: string;
}

/** The related initiatives, unless a block of the page shows some already. */
export function RelatedInitiatives({ locale, initiative, timeZone }: RelatedInitiativesProps) {
  const { related, blocks } = initiative;
  if (related.length === 0 || blocks.some(({ type }) => type === 'moreInitiatives')) return null;
  return (
    <Section heading={documentTexts[locale].related} layout="stacked" numbered={false}>
      <CardList>
        {related.map((other) => (
          <InitiativeCard key={other.id} initiative={other} locale={locale} timeZone={timeZone} />
        ))}
      </CardList>
    </Section>
  );
}
