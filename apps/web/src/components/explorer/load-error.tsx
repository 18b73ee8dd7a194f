import type { Locale } from '@civic/content/locales';
import { Button } from '@civic/ui/actions/button';

import { explorerTexts } from '../../i18n/explorer';
import styles from './explorer.module.css';

/** The list, or more of it, could not be had: says so and offers to try again. */
export function LoadError({ locale, onRetry }: { locale: Locale; onRetry: () => void }) {
  const { error, retry } = explorerTexts[locale];
  return (
    <div role="alert" className={styles.error}>
      <p>{error}</p>
      <Button variant="secondary" onClick={onRetry}>
        {retry}
      </Button>
    </div>
  );
}
