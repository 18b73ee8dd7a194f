import type { SiteLanguage } from '@civic/content/site-languages';
import { offsetAt } from '@civic/content/zoned';
import { formatDays, formatHours } from '@civic/ui/format/day-range';
import { offsetName, zoneName } from '@civic/ui/format/zone-name';
import { messages } from '@civic/ui/messages/messages';

import type { EventCard, EventTime } from '../cards/event-cards';

/** An instant within a day such as `2027-05-12`, to be formatted in UTC. */
const middleOf = (day: string) => `${day}T12:00:00.000Z`;

/** The time of an event in the zone: `12 май 2027 г. (сряда), 09:00–11:30 ч.` */
export function timeText(locale: SiteLanguage, time: EventTime, timeZone: string): string {
  return time.kind === 'days'
    ? formatDays(locale, middleOf(time.first), middleOf(time.last), 'UTC')
    : formatHours(locale, time.start, time.end, timeZone);
}

/** `Местно време: София (UTC+3)`, of an instant (ISO 8601). */
export function zoneText(locale: SiteLanguage, instant: string, timeZone: string): string {
  const offset = offsetName(offsetAt(Date.parse(instant), timeZone));
  return messages(locale).event.localTime(`${zoneName(locale, timeZone)} (${offset})`);
}

/** `Централна библиотека, София`; „Онлайн“ for an event without a place. */
export function whereText(
  locale: SiteLanguage,
  { attendance, placeName, cities }: Pick<EventCard, 'attendance' | 'placeName' | 'cities'>,
): string | null {
  const { online, onSiteAndOnline } = messages(locale).event;
  if (attendance === 'online') return online;
  // An event of several cities takes place in one of them, and the data do not contain which.
  const city = cities.length === 1 ? cities[0]?.name : undefined;
  const place = [placeName, placeName?.includes(city ?? '') ? null : city].filter(Boolean).join(', ');
  if (attendance === 'in-person') return place || city || null;
  return place ? `${place} · ${onSiteAndOnline}` : onSiteAndOnline;
}
