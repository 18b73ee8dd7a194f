import type { SiteLanguage } from '@civic/content/site-languages';

import type { EventTime as EventTimeView } from '../../data/cards/event-cards';
import { timeText } from '../../data/events/event-words';

interface EventTimeProps {
  locale: SiteLanguage;
  time: EventTimeView;
  timeZone: string;
}

/** The time of an event, for people and for programs. */
export function EventTime({ locale, time, timeZone }: EventTimeProps) {
  const start = time.kind === 'days' ? time.first : time.start;
  return <time dateTime={start}>{timeText(locale, time, timeZone)}</time>;
}
