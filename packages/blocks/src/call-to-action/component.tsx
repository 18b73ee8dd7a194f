import type { SiteLanguage } from '@civic/content/site-languages';
import type { Link } from '@civic/content/views';
import { ButtonLink } from '@civic/ui/actions/button-link';
import { Paving } from '@civic/ui/media/paving';

import styles from './call-to-action.module.css';

export interface CallToActionProps {
  heading: string | null;
  text: string | null;
  link: Link;
  locale: SiteLanguage;
}

/** One thing to do next, on the dark ground of the palette. */
export function CallToAction({ heading, text, link, locale }: CallToActionProps) {
  return (
    <div className={`band ${styles.call}`}>
      <Paving className={styles.paving} fading />
      <div className={styles.words}>
        {heading && <h2 className={styles.heading}>{heading}</h2>}
        {text && <p className={styles.text}>{text}</p>}
      </div>
      <ButtonLink link={link} locale={locale} />
    </div>
  );
}
