import { wallTimeOf } from '@civic/content/zoned';
import type { SiteLanguage } from '@civic/content/site-languages';
import { formatDay, formatInstant } from '@civic/ui/format/instant';
import { messages } from '@civic/ui/messages/messages';

import type { EventCard, EventTime } from '../cards/event-cards';

/** An instant within a day such as `2027-05-12`, to be formatted in UTC. */
const middleOf = (day: string) => `${day}T12:00:00.000Z`;

/** `12 май 2027 г.`, or `12 май 2027 г. – 14 май 2027 г.` */
function daysText(locale: SiteLanguage, first: string, last: string): string {
  const [from, to] = [first, last].map((day) => formatDay(locale, middleOf(day), 'UTC'));
  return first === last ? String(from) : `${String(from)} – ${String(to)}`;
}

/** The time of an event in the zone: `12 май 2027 г., 09:00–11:30 ч.` */
export function timeText(locale: SiteLanguage, time: EventTime, timeZone: string): string {
  if (time.kind === 'days') return daysText(locale, time.first, time.last);
  const { start, end } = time;
  if (end === null) return formatInstant(locale, start, timeZone);
  const [from, to] = [start, end].map((instant) => wallTimeOf(Date.parse(instant), timeZone).split('T'));
  if (from?.[0] !== to?.[0])
    return `${formatInstant(locale, start, timeZone)} – ${formatInstant(locale, end, timeZone)}`;
  const hours = messages(locale).dates.time(`${from?.[1] ?? ''}–${to?.[1] ?? ''}`);
  return `${formatDay(locale, start, timeZone)}, ${hours}`;
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
