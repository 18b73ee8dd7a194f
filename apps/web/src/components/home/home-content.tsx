import { RenderBlocks } from '@civic/blocks/render-blocks';
import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { EmptyState } from '@civic/ui/states/states';

import type { SiteView } from '../../data/globals/site';
import type { HomeView } from '../../data/pages/home';
import { Content } from '../content/content';
import { PageFrame } from '../shell/page-frame';
import { JsonLd } from '../structured-data/json-ld';
import { organization } from '../structured-data/organization';
import { Featured } from './featured';

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
