import { homePath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import type { NavigationView } from '../../../data/globals/navigation';
import type { SiteView } from '../../../data/globals/site';
import { FooterColumns } from './footer-columns';
import { FooterContact } from './footer-contact';
import styles from './site-footer.module.css';

interface SiteFooterProps {
  locale: SiteLanguage;
  site: SiteView;
  navigation: NavigationView;
}

export function SiteFooter({ locale, site, navigation }: SiteFooterProps) {
  return (
    <footer className={`band ${styles.footer}`}>
      <div className={`container ${styles.top}`}>
        <div className={styles.about}>
          <a className={styles.name} href={homePath(locale)}>
            {site.siteName}
          </a>
          {site.tagline && <p className={styles.tagline}>{site.tagline}</p>}
        </div>
        <FooterColumns locale={locale} columns={navigation.footer} />
        <FooterContact locale={locale} contact={site.contact} />
      </div>
      {navigation.note && (
        <div className={`container ${styles.bottom}`}>
          <p className={styles.note}>{navigation.note}</p>
        </div>
      )}
    </footer>
  );
}
