import type { ReactNode } from 'react';

import styles from './content.module.css';

/** The part of a page below its header: a column of sections. */
export function Content({ children }: { children: ReactNode }) {
  return <div className={`container ${styles.content}`}>{children}</div>;
}
