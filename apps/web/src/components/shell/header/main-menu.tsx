import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';
import { messages } from '@civic/ui/messages/messages';

import styles from './main-menu.module.css';
import { NavLink } from './nav-link';

const id = 'main-menu';

/**
 * The menu as a single list of links: a row on a desktop, a sheet over the page on a phone. The sheet is a popover, so the
 * browser opens and closes it and keeps the focus inside, with or without JavaScript.
 */
export function MainMenu({ locale, links }: { locale: SiteLanguage; links: Link[] }) {
  const texts = messages(locale).shell;
  return (
    <>
      <button type="button" className={styles.open} popoverTarget={id} data-print="none">
        <span className={styles.bars} aria-hidden="true" />
        {texts.openMenu}
      </button>
      <nav id={id} popover="auto" className={styles.menu} aria-label={texts.mainNavigation}>
        <button type="button" className={styles.close} popoverTarget={id} popoverTargetAction="hide">
          <span className="visually-hidden">{texts.closeMenu}</span>
          <span className={styles.cross} aria-hidden="true" />
        </button>
        <ul role="list" className={styles.links}>
          {links.map(({ href, label }) => (
            <li key={href}>
              <NavLink href={href} className={styles.link}>
                {label}
              </NavLink>
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
