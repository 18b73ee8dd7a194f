import { homePath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { NavigationView } from '../../../data/globals/navigation';
import type { SiteView } from '../../../data/globals/site';
import { sectionLinks } from '../menu-links';

import styles from './site-footer.module.css';

/** The contact details of the people behind the site; nothing while none are known. */
function FooterContact({ locale, contact }: { locale: SiteLanguage; contact: SiteView['contact'] }) {
  const { email, phone, address } = contact;
  const texts = messages(locale).shell;
  if (!email && !phone && !address) return null;
  return (
    <address className={styles.contact}>
      <h2 className={styles.heading}>{texts.contact}</h2>
      <ul role="list" className={styles.list}>
        {address && <li className={styles.address}>{address}</li>}
        {phone && (
          <li>
            <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
          </li>
        )}
        {email && (
          <li>
            <a href={`mailto:${email}`}>{email}</a>
          </li>
        )}
      </ul>
    </address>
  );
}

/** The footer columns that editors have set up, or the sections of the site as the default. */
function FooterColumns({ locale, columns }: { locale: SiteLanguage; columns: NavigationView['footer'] }) {
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
