import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

export interface MoreInitiativesProps {
  heading: string;
  initiatives: InitiativeCardView[];
  /** The way to all initiatives. */
  all: { label: string; href: string };
  locale: SiteLanguage;
  timeZone: string;
}

/** Where to read on. Without other initiatives the link to their list remains. */
export function MoreInitiatives({ heading, initiatives, all, locale, timeZone }: MoreInitiativesProps) {
  const link = <ArrowLink {...all} />;
  if (initiatives.length === 0) {
    return (
      <Section heading={heading} numbered={false}>
        {link}
      </Section>
    );
  }
  return (
    <Section heading={heading} layout="stacked" action={link}>
      <CardList>
        {initiatives.map((initiative) => (
          <InitiativeCard key={initiative.id} initiative={initiative} locale={locale} timeZone={timeZone} />
        ))}
      </CardList>
    </Section>
  );
}
