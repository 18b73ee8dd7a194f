import type { ReactNode } from 'react';

import { classNames } from '../class-names';
import styles from './badge.module.css';

export type BadgeTone = 'accent' | 'primary' | 'quiet';

/** A word about the state of a thing. It is text: colour adds to it and never stands for it. */
export function Badge({ tone = 'quiet', children }: { tone?: BadgeTone; children: ReactNode }) {
  return <span className={classNames(styles.badge, styles[tone])}>{children}</span>;
}
