import type { Locale } from '@civic/content/locales';
import type { MouseEvent } from 'react';

import { explorerTexts } from '../../../i18n/explorer';
import { explorerAddress } from '../addresses';
import styles from '../explorer.module.css';

/** Takes all filters off, in place when the page is alive. */
export function ClearLink({ locale, onClear }: { locale: Locale; onClear: () => void }) {
  const clear = (event: MouseEvent) => {
    event.preventDefault();
    onClear();
  };
  return (
    <a className={styles.clear} href={explorerAddress(locale, {})} onClick={clear}>
      {explorerTexts[locale].clear}
    </a>
  );
}
