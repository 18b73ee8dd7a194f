import type { ReactNode } from 'react';

import styles from './content.module.css';

/** The part of a page below its header: sections one under the other. */
export function Content({ children }: { children: ReactNode }) {
  return <div className={`container ${styles.content}`}>{children}</div>;
}
