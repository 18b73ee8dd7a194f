import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

interface FeaturedProps {
  initiatives: InitiativeCardView[];
  locale: SiteLanguage;
  timeZone: string;
}

/** The featured initiatives; a single one takes the full width. */
export function Featured({ initiatives, locale, timeZone }: FeaturedProps) {
  if (initiatives.length === 0) return null;
  const { all } = messages(locale).sections.initiatives;
  const size = initiatives.length === 1 ? 'feature' : 'card';
  return (
    <Section
      heading={messages(locale).documents.featured(initiatives.length)}
      layout="stacked"
      numbered={false}
      action={<ArrowLink href={listPath('initiatives', locale)} label={all} />}
    >
      <CardList layout={size === 'feature' ? 'rows' : 'wide'}>
        {initiatives.map((initiative) => (
          <InitiativeCard key={initiative.id} initiative={initiative} locale={locale} timeZone={timeZone} size={size} />
        ))}
      </CardList>
    </Section>
  );
}
