import styles from './bar.module.css';
import type { Step } from './steps';

interface Props {
  step: Step;
  label: string;
  rel: 'prev' | 'next';
}

/** A link to the previous or next change. */
export const StepLink = ({ step, label, rel }: Props) => (
  <a className={styles.neighbour} href={step.href} rel={rel} data-step={rel}>
    <span className={styles.direction}>
      {rel === 'prev' && <span aria-hidden="true">← </span>}
      {label}
      {rel === 'next' && <span aria-hidden="true"> →</span>}
    </span>
    <span>{[step.time, step.events[0]].filter(Boolean).join(': ')}</span>
  </a>
);
