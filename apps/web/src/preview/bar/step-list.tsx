import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';

import styles from './bar.module.css';
import type { Step } from './steps';

interface StepLinkProps {
  step: Step;
  label: string;
  rel: 'prev' | 'next';
}

/** A link to the previous or next change. */
export const StepLink = ({ step, label, rel }: StepLinkProps) => (
  <a className={styles.neighbour} href={step.href} rel={rel} data-step={rel}>
    <span className={styles.direction}>
      {rel === 'prev' && <span aria-hidden="true">← </span>}
      {label}
      {rel === 'next' && <span aria-hidden="true"> →</span>}
    </span>
    <span>{[step.time, step.events[0]].filter(Boolean).join(': ')}</span>
  </a>
);

interface StepListProps {
  locale: SiteLanguage;
  steps: Step[];
  /** The step shown; `null` if it is none of them. */
  shown: number | null;
}

/** A list of links to every coming change, each with its events. */
export const StepList = ({ locale, steps, shown }: StepListProps) => (
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
