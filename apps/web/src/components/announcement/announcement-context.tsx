import type { Locale } from '@civic/content/locales';
import { listPath } from '@civic/content/paths';
import { ArrowLink } from '@civic/ui/actions/arrow-link';

import type { AnnouncementView } from '../../data/announcements/announcement-page';
import { announcementTexts } from '../../i18n/announcements';
import { sectionTexts } from '../../i18n/sections';
import styles from './announcement-article.module.css';

/** What the announcement belongs to, and the way to the others. */
export function AnnouncementContext({ locale, announcement }: { locale: Locale; announcement: AnnouncementView }) {
  const { initiative, cities } = announcement;
  const texts = announcementTexts[locale];
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
      <ArrowLink href={listPath('announcements', locale)} label={sectionTexts[locale].announcements.all} />
    </aside>
  );
}
