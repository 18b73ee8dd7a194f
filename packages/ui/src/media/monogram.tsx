import { initials } from '../format/initials';
import { Paving } from './paving';
import styles from './monogram.module.css';

/** A placeholder for a person's picture, hidden from screen readers because the name is next to it. */
export function Monogram({ name }: { name: string }) {
  return (
    <span className={styles.monogram} aria-hidden="true">
      <Paving className={styles.paving} />
      <span className={styles.letters}>{initials(name)}</span>
    </span>
  );
}
