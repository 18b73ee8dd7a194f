import type { SiteLanguage } from '@civic/content/site-languages';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { EventCard, EventsByStage } from '../../data/cards/event-cards';
import { numberedPath, pageSize } from '../../platform/urls/numbered-pages';
import { FeedLinks } from '../content/feed-links';
import { Nothing } from '../content/nothing';
import { Pager } from '../content/pager';
import { SectionPage } from '../content/section-page';

import { EventRows } from './event-card';

interface EventsPageProps {
  locale: SiteLanguage;
  /** The events of the page, and the number of all. */
  events: EventsByStage & { total?: number };
  timeZone: string;
  /** The number of the page, from 1. */
  number?: number;
}

/** A page of the list of events: current and upcoming ones first, past ones below and on later pages. */
export function EventsPage({ locale, events, timeZone, number = 1 }: EventsPageProps) {
  const texts = messages(locale).event;
  const shown = events.upcoming.length + events.past.length;
  const total = events.total ?? shown;
  const hasOnlyPage = total <= pageSize;
  const part = (heading: string, cards: EventCard[], nothing: string | null) =>
    (cards.length > 0 || nothing !== null) && (
      <Section heading={heading} layout="stacked" numbered={false}>
        {cards.length > 0 ? (
          <EventRows locale={locale} events={cards} timeZone={timeZone} />
        ) : (
          <Nothing>{nothing}</Nothing>
        )}
      </Section>
    );
  return (
    <SectionPage locale={locale} section="events" isEmpty={shown === 0}>
      {part(texts.upcoming, events.upcoming, number === 1 ? texts.noUpcoming : null)}
      {part(texts.past, events.past, hasOnlyPage ? texts.noPast : null)}
      <Pager
        locale={locale}
        number={number}
        count={Math.ceil(total / pageSize)}
        addressOf={(page) => numberedPath('events', locale, page)}
      />
      <FeedLinks locale={locale} type="events" />
    </SectionPage>
  );
}
