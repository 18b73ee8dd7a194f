import { RenderBlocks } from '@civic/blocks/render-blocks';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { OrganizationRole } from '@civic/content/views';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { formatPeriod } from '@civic/ui/format/period';
import { CardList } from '@civic/ui/layout/card-list';
import { Facts } from '@civic/ui/layout/facts';
import { PageHeader } from '@civic/ui/layout/page-header';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';
import { InitiativeBadge } from '@civic/ui/text/badge';

import type { SiteView } from '../../data/globals/site';
import type { InitiativeView } from '../../data/initiatives/initiatives';
import { Content } from '../content/content';
import { Trail } from '../content/trail';
import { ScopedEvents } from '../event/scoped-events';
import { PageFrame } from '../shell/page-frame';
import { programme } from '../structured-data/entities';
import { JsonLd } from '../structured-data/json-ld';

import { InitiativeSummary } from './initiative-summary';

interface RelatedInitiativesProps {
  locale: SiteLanguage;
  initiative: InitiativeView;
  timeZone: string;
}

/** The related initiatives, unless a block of the page already shows them. */
function RelatedInitiatives({ locale, initiative, timeZone }: RelatedInitiativesProps) {
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

interface InitiativeFactsProps {
  locale: SiteLanguage;
  initiative: InitiativeView;
  timeZone: string;
}

const roles: OrganizationRole[] = ['funder', 'partner', 'academic-partner'];

/** The period of an initiative, its number of cities, its funders and its partners. */
function InitiativeFacts({ locale, initiative, timeZone }: InitiativeFactsProps) {
  const { period, cityCount, organizations } = initiative;
  const texts = messages(locale).documents;
  const { cityCount: citiesInWords, organizationRoles } = messages(locale);
  const years = formatPeriod(locale, period, timeZone);
  const partners = roles.flatMap((role) => {
    const names = organizations.filter((organization) => organization.role === role).map(({ name }) => name);
    return names.length > 0 ? [{ term: organizationRoles[role], value: names.join(', ') }] : [];
  });
  return (
    <Facts
      facts={[
        ...(years ? [{ term: texts.period, value: years }] : []),
        ...(cityCount > 0 ? [{ term: texts.participants, value: citiesInWords(cityCount) }] : []),
        ...partners,
      ]}
    />
  );
}

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
