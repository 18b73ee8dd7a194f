import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { VisuallyHidden } from '@civic/ui/text/visually-hidden';

import styles from './countdown.module.css';
import { calmRemainingOf, remainingOf, type Remaining } from './remaining';

/** `2 дни, 3 часа и 5 минути`: units that are zero are left out, and so are seconds with reduced motion. */
function spokenRemaining(locale: SiteLanguage, remaining: Remaining, isCalm: boolean): string {
  const { units } = messages(locale).countdown;
  const names = isCalm ? (['days', 'hours', 'minutes'] as const) : (['days', 'hours', 'minutes', 'seconds'] as const);
  const parts = names.flatMap((unit) =>
    remaining[unit] > 0 ? [`${remaining[unit]} ${units[unit](remaining[unit])}`] : [],
  );
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);
}

const units = ['days', 'hours', 'minutes', 'seconds'] as const;

interface CountdownViewProps {
  locale: SiteLanguage;
  /** The time left, ms; `null` until the server's clock is known. */
  left: number | null;
  /** Whether seconds are left out. */
  isCalm: boolean;
  /** The time left to announce to screen readers, ms. */
  milestone: number | null;
}

const digits = (remaining: Remaining | null, unit: (typeof units)[number]) =>
  remaining === null ? '––' : String(remaining[unit]).padStart(2, '0');

/** The time left in figures; the layout does not change with the value. */
export function CountdownView({ locale, left, isCalm, milestone }: CountdownViewProps) {
  const texts = messages(locale).countdown;
  const remaining = left === null ? null : isCalm ? calmRemainingOf(left) : remainingOf(left);
  const isDue = left === 0;
  return (
    <div className={styles.countdown}>
      <p className={styles.label}>{isDue ? texts.due : texts.label}</p>
      <div role="timer" className={styles.timer}>
        {remaining !== null && <VisuallyHidden>{spokenRemaining(locale, remaining, isCalm)}</VisuallyHidden>}
        <div className={styles.figures} aria-hidden="true" data-due={isDue || undefined}>
          {units.map((unit) => (
            <div key={unit} className={styles.figure} data-unit={unit}>
              <span className={styles.digits}>{digits(remaining, unit)}</span>
              <span className={styles.unit}>{texts.units[unit](remaining?.[unit] ?? 0)}</span>
            </div>
          ))}
        </div>
      </div>
      <p role="status" className="visually-hidden">
        {milestone === null ? '' : texts.milestone(spokenRemaining(locale, remainingOf(milestone), false))}
      </p>
    </div>
  );
}
