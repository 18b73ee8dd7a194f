import type { SiteLanguage } from '@civic/content/site-languages';
import type { DatePrecision } from '@civic/content/views';
import { localDate, machineDay, machineMonth } from '@civic/ui/format/instant';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import type { SiteView } from '../../data/globals/site';
import { absoluteUrl } from '../../platform/urls/absolute-url';

import { organization } from './entities';
import { JsonLd, type Statement } from './json-ld';

interface Dated {
  precision: DatePrecision;
  /** ISO 8601. */
  date: string | null;
}

/** A date in ISO 8601 with the precision to which it is known; `null` if ISO 8601 has no such form, as for a season. */
function machineDate({ precision, date }: Dated, timeZone: string): string | null {
  const local = date === null ? null : localDate(date, timeZone);
  if (local === null) return null;
  switch (precision) {
    case 'exact':
      return date;
    case 'day':
      return machineDay(local);
    case 'month':
      return machineMonth(local);
    case 'season':
    case 'unknown':
      return null;
  }
}

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
function expectedEvent(locale: SiteLanguage, announcement: AnnouncementView, site: SiteView): Statement | null {
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

/** An announcement as a piece of news. */
function newsArticle(locale: SiteLanguage, announcement: AnnouncementView, site: SiteView): Statement {
  const { title, path, teaser, publishAt, updatedAt, image } = announcement;
  // Written before it came out, it was last changed by coming out.
  const isYounger = publishAt !== null && Date.parse(publishAt) > Date.parse(updatedAt);
  return {
    '@type': 'NewsArticle',
    headline: title,
    description: teaser,
    url: absoluteUrl(path),
    inLanguage: locale,
    dateModified: isYounger ? publishAt : updatedAt,
    publisher: organization(locale, site),
    ...(publishAt && { datePublished: publishAt }),
    ...(image && { image: absoluteUrl(image.src) }),
  };
}

interface AnnouncementDataProps {
  locale: SiteLanguage;
  announcement: AnnouncementView;
  site: SiteView;
}

/** Structured data of an announcement: an upcoming one as an event, the others as news, a withdrawn one not at all. */
export function AnnouncementData({ locale, announcement, site }: AnnouncementDataProps) {
  if (announcement.expiry?.outcome === 'withdrawn') return null;
  const event = announcement.state === 'coming-soon' ? expectedEvent(locale, announcement, site) : null;
  return <JsonLd data={event ?? newsArticle(locale, announcement, site)} />;
}
