import type { SiteLanguage } from '@civic/content/site-languages';
import { ButtonLink } from '@civic/ui/actions/button';
import { PageHeader } from '@civic/ui/layout/page-header';
import { messages } from '@civic/ui/messages/messages';
import { Badge } from '@civic/ui/text/badge';
import { RichText } from '@civic/ui/text/rich-text/rich-text';

import type { EventView } from '../../data/events/event-page';
import type { SiteView } from '../../data/globals/site';
import { ArticleColumns } from '../content/article-columns';
import { Notice } from '../content/notice';
import { Trail } from '../content/trail';
import { PageFrame } from '../shell/page-frame';
import { JsonLd } from '../structured-data/json-ld';

import { EventBadge } from './event-badge';
import { EventFacts } from './event-facts';
import { eventStatement, hasDay } from './event-statement';
import { EventTime } from './event-time';

/** A notice of an unusual state: the event is cancelled, or its page is kept for reference only or was withdrawn. */
function EventNotice({ locale, event }: { locale: SiteLanguage; event: EventView }) {
  const { expiry, isCancelled } = event;
  const texts = messages(locale).event;
  if (expiry === null) {
    if (!isCancelled) return null;
    return (
      <Notice title={texts.cancelledTitle}>
        <p>{texts.cancelledText}</p>
      </Notice>
    );
  }
  const isWithdrawn = expiry.outcome === 'withdrawn';
  return (
    <Notice title={isWithdrawn ? texts.withdrawnTitle : texts.archivedTitle}>
      <p>{isWithdrawn ? texts.withdrawnText : texts.archivedText}</p>
      {expiry.reason && (
        <p>
          <strong>{texts.reason}:</strong> {expiry.reason}
        </p>
      )}
    </Notice>
  );
}

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
      {!isWithdrawn && hasDay(event) && <JsonLd data={eventStatement(locale, event, site)} />}
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
