import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import type { MouseEvent } from 'react';

import { explorerAddress } from '../addresses';
import styles from '../explorer.module.css';

/** Clears all filters, in place once the page is hydrated. */
export function ClearLink({ locale, onClear }: { locale: SiteLanguage; onClear: () => void }) {
  const clear = (event: MouseEvent) => {
    event.preventDefault();
    onClear();
  };
  return (
    <a className={styles.clear} href={explorerAddress(locale, {})} onClick={clear}>
      {messages(locale).explorer.clear}
    </a>
  );
}
