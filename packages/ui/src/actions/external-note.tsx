import type { SiteLanguage } from '@civic/content/site-languages';

import { messages } from '../messages/messages';
import { VisuallyHidden } from '../text/visually-hidden';
import styles from './external-note.module.css';

/** Keeps the arrow on the line of the last word. */
const wordJoiner = '\u2060';

/** The note at the end of an external link: an arrow, and text for screen readers. */
export function ExternalNote({ locale }: { locale: SiteLanguage }) {
  return (
    <>
      <span aria-hidden="true">
        {wordJoiner}
        <svg className={styles.arrow} viewBox="0 0 12 12" focusable="false">
          <path d="M3 9 9 3M4 3h5v5" />
        </svg>
      </span>
      <VisuallyHidden> {messages(locale).external}</VisuallyHidden>
    </>
  );
}
