import type { SiteLanguage } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';
import { messages } from '@civic/ui/messages/messages';

import styles from './explorer.module.css';

/** The list, or more of it, could not be had: says so and offers to try again. */
export function LoadError({ locale, onRetry }: { locale: SiteLanguage; onRetry: () => void }) {
  const { error, retry } = messages(locale).explorer;
  return (
    <div role="alert" className={styles.error}>
      <p>{error}</p>
      <Button variant="secondary" onClick={onRetry}>
        {retry}
      </Button>
    </div>
  );
}
