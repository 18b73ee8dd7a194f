import type { SiteLanguage } from '@civic/content/site-languages';
import { CardList } from '@civic/ui/layout/card-list';

import type { EventCard as EventCardView } from '../../data/cards/event-cards';
import { EventCard } from './event-card';

interface EventRowsProps {
  locale: SiteLanguage;
  events: EventCardView[];
  timeZone: string;
  isBrief?: boolean;
}

/** Events below each other. */
export function EventRows({ locale, events, timeZone, isBrief }: EventRowsProps) {
  return (
    <CardList layout="rows">
      {events.map((event) => (
        <EventCard key={event.id} locale={locale} event={event} timeZone={timeZone} isBrief={isBrief} />
      ))}
    </CardList>
  );
}
