import type { FocusAreaIcon } from '@civic/content/views';

import { focusAreaPaths } from './focus-area-paths';
import styles from './focus-area-symbol.module.css';

/** The drawing of a focus area. Its name stands beside it, so it is hidden from screen readers. */
export function FocusAreaSymbol({ icon }: { icon: FocusAreaIcon }) {
  return (
    <svg className={styles.symbol} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={focusAreaPaths[icon]} />
    </svg>
  );
}
