import type { SiteLanguage } from '@civic/content/site-languages';
import { Button } from '@civic/ui/actions/button';
import { messages } from '@civic/ui/messages/messages';

import styles from './explorer.module.css';

/** An error message with a retry button, for the list or more of it. */
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
