import type { CalendarEvent } from '../../../time/calendar/events/event';
import { useTexts } from '../../translations/use-texts';

interface Props {
  event: CalendarEvent;
  adminRoute: string;
}

const asOfAddress = ({ at, path }: CalendarEvent) =>
  `/api/as-of/open?instant=${encodeURIComponent(at)}&path=${encodeURIComponent(path)}`;

const isAhead = ({ state }: CalendarEvent) => state === 'committed' || state === 'planned' || state === 'overdue';

/** The links from an event to the pages of the admin and the site. */
export function EventLinks({ event, adminRoute }: Props) {
  const { t } = useTexts();
  const { documents, release } = event;
  const hrefOf = (type: string, id: string) => `${adminRoute}/collections/${type}/${id}`;
  return (
    <>
      {release ? (
        <section className="civic-sheet__documents">
          <h3>{t('eventDetails:documents')}</h3>
          <ul>
            {documents.map(({ type, id, title, action }) => (
              <li key={`${type}/${id}`}>
                <a href={hrefOf(type, id)}>{title}</a>
                {action ? ` – ${t(`eventDetails:actions:${action}`)}` : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <p className="civic-sheet__links">
        {release ? (
          <a href={hrefOf('releases', release)}>{t('eventDetails:openRelease')}</a>
        ) : (
          documents.map(({ type, id }) => (
            <a key={id} href={hrefOf(type, id)}>
              {t('eventDetails:openDocument')}
            </a>
          ))
        )}
        {isAhead(event) ? (
          <a href={asOfAddress(event)} target="_blank" rel="noreferrer">
            {t('eventDetails:asOf')} <span className="civic-hidden">{t('eventDetails:newWindow')}</span>
            <span aria-hidden="true">↗</span>
          </a>
        ) : null}
      </p>
    </>
  );
}
