import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import styles from './bar.module.css';
import { MomentForm } from './moment-form';
import { MomentSlider } from './moment-slider';
import { StepLink } from './step-link';
import { stepsAround, type Step } from './steps';
import { StepList } from './step-list';

interface Props {
  locale: SiteLanguage;
  timeZone: string;
  path: string;
  /** ms since the epoch, UTC. */
  at: number;
  /** Whether it is in the future. */
  isAhead: boolean;
  steps: Step[];
}

/** The controls for another moment: the previous and next change, a slider, a list of all changes, and a form for any moment. */
export function MomentChooser({ locale, timeZone, path, at, isAhead, steps }: Props) {
  const texts = messages(locale).preview;
  const { current, isExact } = isAhead ? stepsAround(steps, at) : { current: 0, isExact: true };
  // Between two changes the link back leads to the latest one before the moment.
  const earlier = steps[isExact ? current - 1 : current];
  const later = steps[current + 1];
  return (
    <details className={styles.chooser}>
      <summary>{texts.choose}</summary>
      <div className={styles.choices}>
        <nav className={styles.neighbours} aria-label={texts.choose}>
          {earlier && <StepLink step={earlier} label={texts.earlier} rel="prev" />}
          {later && <StepLink step={later} label={texts.later} rel="next" />}
        </nav>
        {steps.length > 1 && <MomentSlider locale={locale} path={path} steps={steps} current={current} />}
        <section className={styles.coming} aria-label={texts.coming}>
          <p className={styles.heading}>{texts.coming}</p>
          {steps.length > 1 ? (
            <StepList locale={locale} steps={steps} shown={isExact ? current : null} />
          ) : (
            <p>{texts.nothingComing}</p>
          )}
        </section>
        <MomentForm locale={locale} timeZone={timeZone} path={path} at={at} />
      </div>
    </details>
  );
}
