import type { CalendarEvent } from '../../../time/calendar/events/event';
import type { ScreenState } from '../screen-state';

export type Filter = Pick<ScreenState, 'query' | 'kinds' | 'type' | 'locale' | 'cancelled'>;

const holds = (event: CalendarEvent, query: string) =>
  [event.title, ...event.documents.map(({ title }) => title)].some((title) =>
    title.toLocaleLowerCase().includes(query),
  );

/** The events that pass the filter. */
export function filterEvents(events: readonly CalendarEvent[], filter: Filter): CalendarEvent[] {
  const { kinds, type, locale, cancelled } = filter;
  const query = filter.query.trim().toLocaleLowerCase();
  return events.filter(
    (event) =>
      kinds.includes(event.kind) &&
      (cancelled || event.state !== 'cancelled') &&
      (type === null || event.documents.some((document) => document.type === type)) &&
      (locale === null || event.locales.includes(locale)) &&
      (query === '' || holds(event, query)),
  );
}
