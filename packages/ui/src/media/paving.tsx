import { classNames } from '../class-names';
import styles from './paving.module.css';

interface Props {
  className?: string;
  /** Fades out towards the left, where words stand. */
  fading?: boolean;
}

/** A ground of fans of paving stones, for places that have no picture; it says nothing to a screen reader. */
export function Paving({ className, fading = false }: Props) {
  return <span className={classNames(styles.paving, fading && styles.fading, className)} aria-hidden="true" />;
}
