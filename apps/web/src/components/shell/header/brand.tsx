import { homePath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';

import type { SiteView } from '../../../data/globals/site';
import styles from './brand.module.css';

/** The site's name and its logo, if there is one, as a link to the home page. */
export function Brand({ locale, site }: { locale: SiteLanguage; site: SiteView }) {
  const { logo, siteName } = site;
  return (
    <a className={styles.brand} href={homePath(locale)}>
      {logo ? (
        <img className={styles.logo} src={logo.src} width={logo.width} height={logo.height} alt="" />
      ) : (
        <span className={styles.mark} aria-hidden="true" />
      )}
      <span>{siteName}</span>
    </a>
  );
}
