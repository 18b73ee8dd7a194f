import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import type { SiteView } from '../../../data/globals/site';
import styles from './site-footer.module.css';

/** The contact details of the people behind the site; nothing while none are known. */
export function FooterContact({ locale, contact }: { locale: SiteLanguage; contact: SiteView['contact'] }) {
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
