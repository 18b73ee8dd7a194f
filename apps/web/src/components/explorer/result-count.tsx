import type { Locale } from '@civic/content/locales';

import { explorerTexts } from '../../i18n/explorer';
import styles from './explorer.module.css';

interface ResultCountProps {
  locale: Locale;
  total: number;
  shown: number;
  isLoading: boolean;
  hasFailed: boolean;
}

/** How many announcements there are; read out whenever it changes. */
export function ResultCount({ locale, total, shown, isLoading, hasFailed }: ResultCountProps) {
  const { count, loading, shownOf } = explorerTexts[locale];
  const settled = shown < total ? shownOf(shown, total) : count(total);
  return (
    <p role="status" className={styles.count}>
      {isLoading ? loading : hasFailed ? '' : settled}
    </p>
  );
}
