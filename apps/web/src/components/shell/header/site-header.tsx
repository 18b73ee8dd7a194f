import type { SiteLanguage } from '@civic/content/site-languages';

import type { NavigationView } from '../../../data/globals/navigation';
import type { SiteView } from '../../../data/globals/site';
import { Brand } from './brand';
import { MainMenu } from './main-menu';
import { menuLinks } from '../menu-links';
import styles from './site-header.module.css';

interface SiteHeaderProps {
  locale: SiteLanguage;
  site: SiteView;
  navigation: NavigationView;
}

export function SiteHeader({ locale, site, navigation }: SiteHeaderProps) {
  return (
    <header className={styles.header}>
      <div className={styles.ribbon}>
        <p className={`container ${styles.city}`}>{site.cityName}</p>
      </div>
      <div className={`container ${styles.row}`}>
        <Brand locale={locale} site={site} />
        <MainMenu locale={locale} links={menuLinks(locale, navigation.header)} />
      </div>
    </header>
  );
}
