import type { SiteLanguage } from '@civic/content/site-languages';

import { messages } from '../messages/messages';
import styles from './breadcrumbs.module.css';

interface Props {
  /** The pages above this one, the home page first. */
  trail: { label: string; href: string }[];
  current: string;
  locale: SiteLanguage;
}

/** The path from the home page to this one. */
export function Breadcrumbs({ trail, current, locale }: Props) {
  return (
    <nav aria-label={messages(locale).breadcrumbs}>
      <ol className={styles.trail} role="list">
        {trail.map(({ label, href }) => (
          <li key={href} className={styles.step}>
            <a href={href}>{label}</a>
          </li>
        ))}
        <li className={styles.step} aria-current="page">
          {current}
        </li>
      </ol>
    </nav>
  );
}
