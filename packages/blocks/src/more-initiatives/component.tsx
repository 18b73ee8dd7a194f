import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import type { MoreInitiativesBlock } from '@civic/payload-types';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids, present } from '../stored-values';

export interface MoreInitiativesProps {
  heading: string;
  initiatives: InitiativeCardView[];
  /** The link to all initiatives. */
  all: { label: string; href: string };
  locale: SiteLanguage;
  timeZone: string;
}

/** Links to further initiatives. Without other initiatives only the link to their list remains. */
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

/** Three cards fit in one row; more would move the end of the page too far down. */
const most = 3;

export async function resolveMoreInitiatives(
  block: MoreInitiativesBlock,
  context: BlockContext,
): Promise<MoreInitiativesProps> {
  const { locale, site } = context;
  const words = messages(locale);
  const chosen = ids(block.initiatives);
  const initiatives =
    chosen.length > 0 ? await context.initiatives(chosen) : (await context.relatedInitiatives()).slice(0, most);
  return {
    heading: present(block.heading) ?? words.headings.moreInitiatives,
    initiatives,
    // The link to all initiatives is shown even if there is only one.
    all: { label: present(block.linkLabel) ?? words.allInitiatives, href: listPath('initiatives', locale) },
    locale,
    timeZone: site.timeZone,
  };
}
