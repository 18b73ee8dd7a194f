import { classNames } from '../class-names';
import styles from './paving.module.css';

interface Props {
  className?: string;
  /** Whether it fades out towards the left, for text there. */
  fading?: boolean;
}

/** A background of fan-shaped paving stones, for places without a picture; hidden from screen readers. */
export function Paving({ className, fading = false }: Props) {
  return <span className={classNames(styles.paving, fading && styles.fading, className)} aria-hidden="true" />;
}
