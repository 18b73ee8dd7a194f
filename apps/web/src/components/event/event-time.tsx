import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { EventTime as EventTimeView } from '../../data/cards/event-cards';
import { timeText } from '../../data/events/event-words';

interface EventTimeProps {
  locale: SiteLanguage;
  /** `null` while the day is not set. */
  time: EventTimeView | null;
  timeZone: string;
}

/** The time of an event, for people and for programs. */
export function EventTime({ locale, time, timeZone }: EventTimeProps) {
  if (time === null) return messages(locale).event.undated;
  const start = time.kind === 'days' ? time.first : time.start;
  return <time dateTime={start}>{timeText(locale, time, timeZone)}</time>;
}
