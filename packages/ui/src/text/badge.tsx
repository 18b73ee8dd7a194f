import type { ReactNode } from 'react';

import { classNames } from '../class-names';
import styles from './badge.module.css';

export type BadgeTone = 'accent' | 'primary' | 'quiet';

/** A short state label. The text carries the meaning: colour only adds to it. */
export function Badge({ tone = 'quiet', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
