import type { SiteLanguage } from '@civic/content/site-languages';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { EventCard as EventCardView } from '../../data/events/event-cards';
import type { EventList } from '../../data/events/event-list';
import { FeedLinks } from '../content/feed-links';
import { Nothing } from '../content/nothing';
import { SectionPage } from '../content/section-page';
import { EventCard } from './event-card';

interface EventsPageProps {
  locale: SiteLanguage;
  events: EventList;
  timeZone: string;
}

/** The list of events: current and upcoming ones first, past ones below. */
export function EventsPage({ locale, events, timeZone }: EventsPageProps) {
  const { upcoming, noUpcoming, past, noPast } = messages(locale).event;
  const rows = (cards: EventCardView[], nothing: string) =>
    cards.length === 0 ? (
      <Nothing>{nothing}</Nothing>
    ) : (
      <CardList layout="rows">
        {cards.map((event) => (
          <EventCard key={event.id} locale={locale} event={event} timeZone={timeZone} />
        ))}
      </CardList>
    );
  return (
    <SectionPage locale={locale} section="events" isEmpty={events.upcoming.length + events.past.length === 0}>
      <Section heading={upcoming} layout="stacked" numbered={false}>
        {rows(events.upcoming, noUpcoming)}
      </Section>
      <Section heading={past} layout="stacked" numbered={false}>
        {rows(events.past, noPast)}
      </Section>
      <FeedLinks locale={locale} type="events" />
    </SectionPage>
  );
}
