import type { Locale } from '@civic/content/locales';
import { listPath } from '@civic/content/paths';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

import { documentTexts } from '../../i18n/documents';
import { sectionTexts } from '../../i18n/sections';

interface FeaturedProps {
  initiatives: InitiativeCardView[];
  locale: Locale;
  timeZone: string;
}

/** The initiatives that editors put forward: one alone takes the whole width. */
export function Featured({ initiatives, locale, timeZone }: FeaturedProps) {
  if (initiatives.length === 0) return null;
  const { all } = sectionTexts[locale].initiatives;
  const size = initiatives.length === 1 ? 'feature' : 'card';
  return (
    <Section
      heading={documentTexts[locale].featured(initiatives.length)}
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
