import type { ReactNode } from 'react';

import { Paving } from '../media/paving';
import { Heading, type HeadingLevel } from '../text/heading';
import styles from './state.module.css';

interface Props {
  title: string;
  text?: string;
  level?: HeadingLevel;
  /** An alternative for the reader. */
  action?: ReactNode;
}

/** A message that there is nothing here, with a link onward. */
export function EmptyState({ title, text, level = 2, action }: Props) {
  return (
    <div className={styles.state}>
      <Paving className={styles.paving} fading />
      <Heading level={level} className={styles.title}>
        {title}
      </Heading>
      {text && <p className={styles.text}>{text}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}

interface ErrorStateProps {
  title: string;
  /** The problem and the reader's options. */
  text: string;
  /** A code that a support desk can look up. */
  reference?: string;
  action?: ReactNode;
}

/** An error in place of a page; `role=alert`, so that screen readers announce it. */
export function ErrorState({ title, text, reference, action }: ErrorStateProps) {
  return (
    <div className={styles.state} role="alert">
      <h1 className={styles.title}>{title}</h1>
      <p className={styles.text}>{text}</p>
      {reference && <p className={styles.reference}>{reference}</p>}
      {action && <div className={styles.action}>{action}</div>}
    </div>
  );
}
