import type { SiteLanguage } from '@civic/content/site-languages';
import { ExternalNote } from '@civic/ui/actions/external-note';
import { Facts } from '@civic/ui/layout/facts';
import { messages } from '@civic/ui/messages/messages';
import type { ReactNode } from 'react';

import type { EventView } from '../../data/events/event-page';
import styles from './event-facts.module.css';
import { EventTime } from './event-time';
import { whereText, zoneText } from '../../data/events/event-words';
import { eventCalendarPath, feedTypes } from '../../platform/urls/feed-addresses';

interface EventFactsProps {
  locale: SiteLanguage;
  event: EventView;
  timeZone: string;
}

/** The time, place and organiser of an event. */
export function EventFacts({ locale, event, timeZone }: EventFactsProps) {
  const { path, time, place, organizer, onlineUrl, attendance, stage, isCancelled, expiry } = event;
  const texts = messages(locale).event;
  const outside = (href: string, label: string): ReactNode => (
    <a href={href}>
      {label}
      <ExternalNote locale={locale} />
    </a>
  );
  const isAhead = stage !== 'past' && !isCancelled;
  const canAdd = isAhead && expiry === null && time !== null;
  // People who take part from elsewhere cannot know in which zone the hours are.
  const zone = time?.kind === 'hours' && attendance !== 'in-person' ? zoneText(locale, time.start, timeZone) : null;
  const canJoin = onlineUrl !== null && isAhead;
  const where = whereText(locale, event);
  const hasPlace = where !== null || place !== null || canJoin;
  return (
    <Facts
      facts={[
        {
          term: texts.when,
          value: (
            <span className={styles.lines}>
              <EventTime locale={locale} time={time} timeZone={timeZone} />
              {zone && <span>{zone}</span>}
              {canAdd && (
                <a href={eventCalendarPath(path)} type={feedTypes.calendar} data-print="none">
                  {texts.addToCalendar}
                </a>
              )}
            </span>
          ),
        },
        ...(hasPlace
          ? [
              {
                term: texts.where,
                value: (
                  <span className={styles.lines}>
                    {where && <span>{where}</span>}
                    {place?.address && place.name && <span>{place.address}</span>}
                    {place?.link && <span>{outside(place.link, texts.placeLink)}</span>}
                    {canJoin && <span>{outside(onlineUrl, texts.join)}</span>}
                  </span>
                ),
              },
            ]
          : []),
        ...(organizer
          ? [
              {
                term: texts.organizer,
                value: organizer.website ? outside(organizer.website, organizer.name) : organizer.name,
              },
            ]
          : []),
      ]}
    />
  );
}
