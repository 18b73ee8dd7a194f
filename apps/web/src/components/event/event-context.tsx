import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { messages } from '@civic/ui/messages/messages';

import type { EventView } from '../../data/events/event-page';
import styles from './event-article.module.css';

/** What the event belongs to, and the way to the others. */
export function EventContext({ locale, event }: { locale: SiteLanguage; event: EventView }) {
  const { initiative, cities } = event;
  const texts = messages(locale).event;
  return (
    <aside className={styles.context} aria-label={texts.about}>
      {initiative && (
        <div>
          <h2>{texts.initiative}</h2>
          <a href={initiative.path}>{initiative.title}</a>
        </div>
      )}
      {cities.length > 0 && (
        <div>
          <h2>{texts.cities}</h2>
          <ul role="list" className={styles.cities}>
            {cities.map(({ id, name, path }) => (
              <li key={id}>
                <a href={path}>{name}</a>
              </li>
            ))}
          </ul>
        </div>
      )}
      <ArrowLink href={listPath('events', locale)} label={messages(locale).sections.events.all} />
    </aside>
  );
}
