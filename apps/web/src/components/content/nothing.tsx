import type { ReactNode } from 'react';

import styles from './nothing.module.css';

/** Says in a section that there is nothing in it yet. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
