import { Paving } from './paving';
import styles from './monogram.module.css';

/** At most two capitals for a person without a picture: the first letters of the first and the last name. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const chosen = words.length > 1 ? [words[0], words.at(-1)] : words;
  return chosen.map((word) => [...(word ?? '')][0]?.toUpperCase() ?? '').join('');
}

/** A placeholder for a person's picture, hidden from screen readers because the name is next to it. */
export function Monogram({ name }: { name: string }) {
  return (
    <span className={styles.monogram} aria-hidden="true">
      <Paving className={styles.paving} />
      <span className={styles.letters}>{initials(name)}</span>
    </span>
  );
}
