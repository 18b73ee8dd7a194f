import type { SiteLanguage } from '@civic/content/site-languages';

import type { Attendance, EventTime } from '../../data/cards/event-cards';
import type { EventView } from '../../data/events/event-page';
import type { SiteView } from '../../data/globals/site';
import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { Statement } from '../structured-data/json-ld';
import { organization } from '../structured-data/entities';

const modes: Record<Attendance, string> = { 'in-person': 'Offline', online: 'Online', both: 'Mixed' };

/** What takes place on no day is no event to programs. */
type DatedEvent = EventView & { time: EventTime };

export const hasDay = (event: EventView): event is DatedEvent => event.time !== null;

const dates = ({ time }: DatedEvent) =>
  time.kind === 'days'
    ? { startDate: time.first, endDate: time.last }
    : { startDate: time.start, ...(time.end !== null && { endDate: time.end }) };

/** The location of the event: the place, the online address, or both; nothing while neither is known. */
function locations({ attendance, place, cities, onlineUrl, path }: EventView): Statement[] {
  const [city] = cities.length === 1 ? cities : [];
  const name = place?.name ?? place?.address ?? city?.name;
  const address = place?.address ?? city?.name;
  const onSite: Statement[] =
    attendance === 'online' || name === undefined
      ? []
      : [{ '@type': 'Place', name, ...(address && { address }), ...(place?.link && { sameAs: place.link }) }];
  const online: Statement[] =
    attendance === 'in-person' ? [] : [{ '@type': 'VirtualLocation', url: onlineUrl ?? absoluteUrl(path) }];
  return [...onSite, ...online];
}

/** An event in schema.org's vocabulary. */
export function eventStatement(locale: SiteLanguage, event: DatedEvent, site: SiteView): Statement {
  const { title, summary, path, image, isCancelled, attendance, organizer } = event;
  const where = locations(event);
  return {
    '@type': 'Event',
    name: title,
    ...(summary && { description: summary }),
    url: absoluteUrl(path),
    inLanguage: locale,
    ...dates(event),
    eventStatus: `https://schema.org/Event${isCancelled ? 'Cancelled' : 'Scheduled'}`,
    eventAttendanceMode: `https://schema.org/${modes[attendance]}EventAttendanceMode`,
    ...(where.length > 0 && { location: where.length === 1 ? where[0] : where }),
    organizer: organizer
      ? { '@type': 'Organization', name: organizer.name, ...(organizer.website && { url: organizer.website }) }
      : organization(locale, site),
    ...(image && { image: absoluteUrl(image.src) }),
  };
}
