import { initials } from '../format/initials';
import { Paving } from './paving';
import styles from './monogram.module.css';

/** Stands where a person's picture is missing; the name is beside it, so it is hidden from screen readers. */
export function Monogram({ name }: { name: string }) {
  return (
    <span className={styles.monogram} aria-hidden="true">
      <Paving className={styles.paving} />
      <span className={styles.letters}>{initials(name)}</span>
    </span>
  );
}
