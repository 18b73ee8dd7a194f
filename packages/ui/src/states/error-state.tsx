import type { ReactNode } from 'react';

import styles from './state.module.css';

interface Props {
  title: string;
  /** What happened and what the reader can do about it. */
  text: string;
  /** A code that a support desk can look up. */
  reference?: string;
  action?: ReactNode;
}

/** An error that stands where a page would; `role=alert`, so that it is read when it appears. */
export function ErrorState({ title, text, reference, action }: Props) {
  return (
    <div className={styles.state} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {reference && <p className={styles.reference}>{reference}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
