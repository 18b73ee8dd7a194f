import type { ReactNode } from 'react';

import styles from './nothing.module.css';

/** A message in a section without content. */
export function Nothing({ children }: { children: ReactNode }) {
  return <p className={styles.nothing}>{children}</p>;
}
