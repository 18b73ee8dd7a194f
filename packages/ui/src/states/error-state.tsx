import type { ReactNode } from 'react';

import styles from './state.module.css';

interface Props {
  title: string;
  /** The problem and the reader's options. */
  text: string;
  /** A code that a support desk can look up. */
  reference?: string;
  action?: ReactNode;
}

/** An error in place of a page; `role=alert`, so that screen readers announce it. */
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
