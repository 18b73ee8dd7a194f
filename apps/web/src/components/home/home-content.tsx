import { RenderBlocks } from '@civic/blocks/render-blocks';
import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { InitiativeCard as InitiativeCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { PageHeader } from '@civic/ui/layout/page-header';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';
import { EmptyState } from '@civic/ui/states/states';

import type { SiteView } from '../../data/globals/site';
import type { HomeView } from '../../data/pages/home';
import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';
import { organization } from '../structured-data/entities';
import { JsonLd } from '../structured-data/json-ld';

interface FeaturedProps {
  initiatives: InitiativeCardView[];
  locale: SiteLanguage;
  timeZone: string;
}

/** The featured initiatives; a single one takes the full width. */
function Featured({ initiatives, locale, timeZone }: FeaturedProps) {
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

interface HomeContentProps {
  locale: SiteLanguage;
  home: HomeView;
  site: SiteView;
}

export function HomeContent({ locale, home, site }: HomeContentProps) {
  const isEmpty = home.featured.length === 0 && home.blocks.length === 0;
  return (
    <PageFrame locale={locale} alternates={home.alternates}>
      <JsonLd data={organization(locale, site)} />
      <PageHeader title={home.title} lead={home.lead} picture={home.image} locale={locale} size="hero" />
      <Content>
        <Featured initiatives={home.featured} locale={locale} timeZone={site.timeZone} />
        <RenderBlocks blocks={home.blocks} />
        {isEmpty && <EmptyState title={messages(locale).documents.homeEmpty} />}
      </Content>
    </PageFrame>
  );
}
