import type { SiteLanguage } from '@civic/content/site-languages';
import { wallTimeOf } from '@civic/content/zoned';
import { zoneName } from '@civic/ui/format/zone-name';
import { messages } from '@civic/ui/messages/messages';

import styles from './bar.module.css';
import { MomentSlider } from './moment-slider';
import { StepLink, StepList } from './step-list';
import { stepsAround, type Step } from './steps';

interface MomentFormProps {
  locale: SiteLanguage;
  timeZone: string;
  path: string;
  /** The initial moment, ms since the epoch, UTC. */
  at: number;
}

/** A form for any moment in the site's time zone. */
function MomentForm({ locale, timeZone, path, at }: MomentFormProps) {
  const texts = messages(locale).preview;
  const [date, time] = wallTimeOf(at, timeZone).split('T');
  return (
    <form className={styles.form} action="/api/preview/at" method="get">
      <fieldset>
        <legend className={styles.heading}>
          {texts.otherMoment} <span className={styles.zone}>{texts.zone(zoneName(locale, timeZone))}</span>
        </legend>
        <input type="hidden" name="path" value={path} />
        <label>
          <span>{texts.date}</span>
          <input type="date" name="date" defaultValue={date} required />
        </label>
        <label>
          <span>{texts.time}</span>
          <input type="time" name="time" defaultValue={time} required />
        </label>
        <button type="submit">{texts.show}</button>
      </fieldset>
    </form>
  );
}

interface MomentChooserProps {
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
export function MomentChooser({ locale, timeZone, path, at, isAhead, steps }: MomentChooserProps) {
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
