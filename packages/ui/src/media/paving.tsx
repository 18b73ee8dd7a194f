import { classNames } from '../class-names';
import styles from './paving.module.css';

/** A ground of fans of paving stones, for places that have no picture; it says nothing to a screen reader. */
export function Paving({ className }: { className?: string }) {
  return <span className={classNames(styles.paving, className)} aria-hidden="true" />;
}
