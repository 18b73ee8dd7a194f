import type { SiteLanguage } from '@civic/content/site-languages';

import { absoluteUrl } from '../../platform/urls/absolute-url';
import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import type { Statement } from './json-ld';
import { machineDate } from './machine-date';
import { organization } from './organization';

type EventStatus = 'Scheduled' | 'Rescheduled' | 'Postponed' | 'Cancelled';

function statusOf(isCancelled: boolean, date: string | null, former: string | null): EventStatus {
  if (isCancelled) return 'Cancelled';
  if (date === null) return 'Postponed';
  return former === null || former === date ? 'Scheduled' : 'Rescheduled';
}

const place = ({ cities }: AnnouncementView, { cityName }: SiteView) => {
  const names = cities.length > 0 ? cities.map(({ name }) => name) : cityName === null ? [] : [cityName];
  return names.map((name) => ({ '@type': 'City', name }));
};

/**
 * The expected event of an announcement; `null` without a machine-readable date. A postponed one keeps its earlier date, with
 * the corresponding status.
 */
export function expectedEvent(locale: SiteLanguage, announcement: AnnouncementView, site: SiteView): Statement | null {
  const { title, teaser, path, image, expected, history } = announcement;
  const date = expected && machineDate(expected, site.timeZone);
  const last = history.at(-1);
  const former = last ? machineDate(last, site.timeZone) : null;
  const startDate = date ?? former;
  if (expected === null || startDate === null) return null;
  const status = statusOf(expected.certainty === 'cancelled', date, former);
  return {
    '@type': 'Event',
    name: title,
    description: teaser,
    url: absoluteUrl(path),
    inLanguage: locale,
    eventStatus: `https://schema.org/Event${status}`,
    startDate,
    ...(former !== null && ['Rescheduled', 'Postponed'].includes(status) && { previousStartDate: former }),
    location: place(announcement, site),
    organizer: organization(locale, site),
    ...(image && { image: absoluteUrl(image.src) }),
  };
}
