import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { EventsByStage } from '../../data/cards/event-cards';

import { EventRows } from './event-card';

interface ScopedEventsProps {
  locale: SiteLanguage;
  events: EventsByStage;
  timeZone: string;
}

/** The next events of a city or an initiative and, in brief, its last past ones; nothing if there are none. */
export function ScopedEvents({ locale, events: { upcoming, past }, timeZone }: ScopedEventsProps) {
  const { upcomingOf, pastOf } = messages(locale).event;
  const all = <ArrowLink href={listPath('events', locale)} label={messages(locale).sections.events.all} />;
  return (
    <>
      {upcoming.length > 0 && (
        <Section heading={upcomingOf} numbered={false} action={past.length === 0 && all}>
          <EventRows locale={locale} events={upcoming} timeZone={timeZone} />
        </Section>
      )}
      {past.length > 0 && (
        <Section heading={pastOf} numbered={false} action={all}>
          <EventRows locale={locale} events={past} timeZone={timeZone} isBrief />
        </Section>
      )}
    </>
  );
}
