import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { NavigationView } from '../../../data/globals/navigation';
import { sectionLinks } from '../menu-links';
import styles from './site-footer.module.css';

/** The footer columns that editors have set up, or the sections of the site as the default. */
export function FooterColumns({ locale, columns }: { locale: SiteLanguage; columns: NavigationView['footer'] }) {
  const { sections } = messages(locale).shell;
  const shown = columns.length > 0 ? columns : [{ heading: sections, links: sectionLinks(locale) }];
  return shown.map(({ heading, links }, index) => (
    <nav key={`${index} ${heading}`} aria-label={heading ?? sections}>
      {heading && <h2 className={styles.heading}>{heading}</h2>}
      <ul role="list" className={styles.list}>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  ));
}
