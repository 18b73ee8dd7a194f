import type { SiteLanguage } from '@civic/content/site-languages';
import { ExternalNote } from '@civic/ui/actions/external-note';
import { Facts } from '@civic/ui/layout/facts';
import { messages } from '@civic/ui/messages/messages';
import type { ReactNode } from 'react';

import type { EventView } from '../../data/events/event-page';
import styles from './event-facts.module.css';
import { EventTime } from './event-time';
import { whereText } from '../../data/events/event-words';

interface EventFactsProps {
  locale: SiteLanguage;
  event: EventView;
  timeZone: string;
}

/** The time, place and organiser of an event. */
export function EventFacts({ locale, event, timeZone }: EventFactsProps) {
  const { time, place, organizer, onlineUrl, stage, isCancelled } = event;
  const texts = messages(locale).event;
  const outside = (href: string, label: string): ReactNode => (
    <a href={href}>
      {label}
      <ExternalNote locale={locale} />
    </a>
  );
  const canJoin = onlineUrl !== null && stage !== 'past' && !isCancelled;
  const where = whereText(locale, event);
  const hasPlace = where !== null || place !== null || canJoin;
  return (
    <Facts
      facts={[
        { term: texts.when, value: <EventTime locale={locale} time={time} timeZone={timeZone} /> },
        ...(hasPlace
          ? [
              {
                term: texts.where,
                value: (
                  <span className={styles.place}>
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
