import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import styles from './explorer.module.css';

interface ResultCountProps {
  locale: SiteLanguage;
  total: number;
  shown: number;
  isLoading: boolean;
  hasFailed: boolean;
}

/** The number of announcements, announced to screen readers whenever it changes. */
export function ResultCount({ locale, total, shown, isLoading, hasFailed }: ResultCountProps) {
  const { count, loading, shownOf } = messages(locale).explorer;
  const settled = shown < total ? shownOf(shown, total) : count(total);
  return (
    <p role="status" className={styles.count}>
      {isLoading ? loading : hasFailed ? '' : settled}
    </p>
  );
}
