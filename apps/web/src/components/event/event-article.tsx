import type { SiteLanguage } from '@civic/content/site-languages';
import { ButtonLink } from '@civic/ui/actions/button';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { Badge } from '@civic/ui/text/badge';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { EventView } from '../../data/events/event-page';
import type { SiteView } from '../../data/globals/site';
import { ArticleColumns } from '../content/article-columns';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { JsonLd } from '../structured-data/json-ld';
import { EventBadge } from './event-badge';
import { EventFacts } from './event-facts';
import { EventNotice } from './event-notice';
import { eventStatement } from './event-statement';
import { EventTime } from './event-time';

interface EventArticleProps {
  locale: SiteLanguage;
  event: EventView;
  site: SiteView;
}

export function EventArticle({ locale, event, site }: EventArticleProps) {
  const {
    title,
    summary,
    path,
    image,
    alternates,
    body,
    expiry,
    time,
    stage,
    isCancelled,
    registrationUrl,
    initiative,
    cities,
  } = event;
  const texts = messages(locale).event;
  const isWithdrawn = expiry?.outcome === 'withdrawn';
  const canRegister = registrationUrl !== null && stage !== 'past' && !isCancelled && expiry === null;
  return (
    <PageFrame locale={locale} alternates={alternates}>
      {!isWithdrawn && <JsonLd data={eventStatement(locale, event, site)} />}
      <article>
        <PageHeader
          title={title}
          lead={summary || null}
          picture={image}
          locale={locale}
          size="article"
          breadcrumbs={<Trail locale={locale} section="events" current={{ label: title, href: path }} />}
          eyebrow={
            <>
              {isWithdrawn ? <Badge>{texts.withdrawn}</Badge> : <EventBadge locale={locale} event={event} />}
              <EventTime locale={locale} time={time} timeZone={site.timeZone} />
            </>
          }
        >
          {canRegister && (
            <ButtonLink link={{ label: texts.register, href: registrationUrl, external: true }} locale={locale} />
          )}
        </PageHeader>
        <ArticleColumns locale={locale} context={{ section: 'events', initiative, cities, texts }}>
          <EventNotice locale={locale} event={event} />
          {!isWithdrawn && <EventFacts locale={locale} event={event} timeZone={site.timeZone} />}
          {body && <RichText content={body} />}
        </ArticleColumns>
      </article>
    </PageFrame>
  );
}
