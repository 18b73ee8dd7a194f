import type { ReactNode } from 'react';

import styles from './notice.module.css';

interface NoticeProps {
  title: ReactNode;
  /** `accent` for good news, `quiet` for everything else. */
  tone?: 'accent' | 'quiet';
  children: ReactNode;
}

/** A box above the text with information that a reader needs first. */
export function Notice({ title, tone = 'quiet', children }: NoticeProps) {
  return (
    <section className={`${styles.notice} ${styles[tone]}`}>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </section>
  );
}
