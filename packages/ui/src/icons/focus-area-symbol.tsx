import type { FocusAreaIcon } from '@civic/content/views';

import { focusAreaPaths } from './focus-area-paths';
import styles from './focus-area-symbol.module.css';

/** The drawing of a focus area, hidden from screen readers because the name is always next to it. */
export function FocusAreaSymbol({ icon }: { icon: FocusAreaIcon }) {
  return (
    <svg className={styles.symbol} viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path d={focusAreaPaths[icon]} />
    </svg>
  );
}
