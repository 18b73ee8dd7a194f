import { Children, type ReactNode } from 'react';

import { classNames } from '../class-names';
import styles from './card-list.module.css';

interface Props {
  /** `rows` for a single column; otherwise as many columns as fit. */
  layout?: 'rows' | 'narrow' | 'medium' | 'wide';
  children: ReactNode;
}

/** A list of cards; each child becomes an item. */
export function CardList({ layout = 'medium', children }: Props) {
  return (
    <ul role="list" className={classNames(styles.list, styles[layout])}>
      {Children.map(children, (card) => (
        <li className={styles.item}>{card}</li>
      ))}
    </ul>
  );
}
