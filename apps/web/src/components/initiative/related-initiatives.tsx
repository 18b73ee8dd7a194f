import type { SiteLanguage } from '@civic/content/site-languages';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { InitiativeView } from '../../data/initiatives/initiatives';

interface RelatedInitiativesProps {
  locale: SiteLanguage;
  initiative: InitiativeView;
  timeZone: string;
}

/** The related initiatives, unless a block of the page already shows them. */
export function RelatedInitiatives({ locale, initiative, timeZone }: RelatedInitiativesProps) {
  const { related, blocks } = initiative;
  if (related.length === 0 || blocks.some(({ type }) => type === 'moreInitiatives')) return null;
  return (
    <Section heading={messages(locale).documents.related} layout="stacked" numbered={false}>
      <CardList>
        {related.map((other) => (
          <InitiativeCard key={other.id} initiative={other} locale={locale} timeZone={timeZone} />
        ))}
      </CardList>
    </Section>
  );
}
