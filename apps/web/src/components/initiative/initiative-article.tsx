import { RenderBlocks } from '@civic/blocks/render-blocks';
import type { SiteLanguage } from '@civic/content/site-languages';
import { PageHeader } from '@civic/ui/layout/page-header';
import { InitiativeBadge } from '@civic/ui/text/badge';

import type { SiteView } from '../../data/globals/site';
import type { InitiativeView } from '../../data/initiatives/initiatives';
import { Content } from '../content/content';
import { Trail } from '../content/trail';
import { ScopedEvents } from '../event/scoped-events';
import { PageFrame } from '../shell/page-frame';
import { programme } from '../structured-data/initiative';
import { JsonLd } from '../structured-data/json-ld';
import { InitiativeFacts } from './initiative-facts';
import { InitiativeSummary } from './initiative-summary';
import { RelatedInitiatives } from './related-initiatives';

interface InitiativeArticleProps {
  locale: SiteLanguage;
  initiative: InitiativeView;
  site: SiteView;
}

export function InitiativeArticle({ locale, initiative, site }: InitiativeArticleProps) {
  const { title, summary, hero, status, alternates, path, blocks } = initiative;
  return (
    <PageFrame locale={locale} alternates={alternates}>
      <JsonLd data={programme(locale, initiative)} />
      <PageHeader
        title={title}
        lead={summary}
        picture={hero}
        locale={locale}
        size="article"
        breadcrumbs={<Trail locale={locale} section="initiatives" current={{ label: title, href: path }} />}
        eyebrow={<InitiativeBadge status={status} locale={locale} />}
      >
        <InitiativeFacts locale={locale} initiative={initiative} timeZone={site.timeZone} />
      </PageHeader>
      <Content>
        {blocks.length > 0 ? (
          <RenderBlocks blocks={blocks} />
        ) : (
          <InitiativeSummary locale={locale} initiative={initiative} site={site} />
        )}
        <ScopedEvents locale={locale} events={initiative.events} timeZone={site.timeZone} />
        <RelatedInitiatives locale={locale} initiative={initiative} timeZone={site.timeZone} />
      </Content>
    </PageFrame>
  );
}
