import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import styles from './bar.module.css';
import type { Step } from './steps';

interface Props {
  locale: SiteLanguage;
  steps: Step[];
  /** The step shown; `null` if it is none of them. */
  shown: number | null;
}

/** A list of links to every coming change, each with its events. */
export const StepList = ({ locale, steps, shown }: Props) => (
  <ol role="list" className={styles.steps}>
    {steps.map(({ instant, time, events, href }, index) => (
      <li key={instant ?? 'now'}>
        <a href={href} aria-current={index === shown ? 'step' : undefined}>
          {time}
        </a>
        {index === shown && <span className={styles.shown}> ({messages(locale).preview.shown})</span>}
        {events.map((event) => (
          <span key={event} className={styles.event}>
            {event}
          </span>
        ))}
      </li>
    ))}
  </ol>
);
