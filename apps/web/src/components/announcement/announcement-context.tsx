import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { messages } from '@civic/ui/messages/messages';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import styles from './announcement-article.module.css';

/** What the announcement belongs to, and the way to the others. */
export function AnnouncementContext({
  locale,
  announcement,
}: {
  locale: SiteLanguage;
  announcement: AnnouncementView;
}) {
  const { initiative, cities } = announcement;
  const texts = messages(locale).announcement;
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
      <ArrowLink href={listPath('announcements', locale)} label={messages(locale).sections.announcements.all} />
    </aside>
  );
}
