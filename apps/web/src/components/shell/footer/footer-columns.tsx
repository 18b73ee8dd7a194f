import type { Locale } from '@civic/content/locales';

import type { NavigationView } from '../../../data/globals/navigation';
import { shellTexts } from '../../../i18n/shell';
import { sectionLinks } from '../menu-links';
import styles from './site-footer.module.css';

/** The columns that editors filled, or the sections of the site when they filled none. */
export function FooterColumns({ locale, columns }: { locale: Locale; columns: NavigationView['footer'] }) {
  const { sections } = shellTexts[locale];
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
