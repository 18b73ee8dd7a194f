import type { SiteLanguage } from '@civic/content/site-languages';

import { messages } from '../messages/messages';
import { VisuallyHidden } from '../text/visually-hidden';
import styles from './skeleton.module.css';

interface Props {
  locale: SiteLanguage;
  /** The number of cards being loaded. */
  count?: number;
}

/** A placeholder for cards being loaded, announced once to screen readers. */
export function Skeleton({ locale, count = 3 }: Props) {
  return (
    <div role="status" className={styles.skeleton}>
      <VisuallyHidden>{messages(locale).loading}</VisuallyHidden>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.card} aria-hidden="true">
          <span className={styles.short} />
          <span className={styles.title} />
          <span className={styles.line} />
        </div>
      ))}
    </div>
  );
}
