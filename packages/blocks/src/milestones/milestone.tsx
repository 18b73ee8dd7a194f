import type { SiteLanguage } from '@civic/content/site-languages';
import { messages } from '@civic/ui/messages/messages';
import { Badge, type BadgeTone } from '@civic/ui/text/badge';
import { DateText } from '@civic/ui/text/date-text';

import styles from './milestones.module.css';

export interface MilestoneView {
  title: string;
  text: string | null;
  /** ISO 8601; null when not known. */
  date: string | null;
  precision: 'day' | 'month' | 'season' | 'year' | 'unknown';
  state: 'done' | 'current' | 'next';
}

const tones: Record<MilestoneView['state'], BadgeTone> = { done: 'quiet', current: 'primary', next: 'accent' };

interface Props {
  milestone: MilestoneView;
  locale: SiteLanguage;
  timeZone: string;
}

/** A milestone: date, state, title and text. */
export function Milestone({ milestone, locale, timeZone }: Props) {
  const { title, text, date, precision, state } = milestone;
  return (
    <li className={`${styles.milestone} ${styles[state]}`}>
      <p className={styles.when}>
        <DateText date={date} precision={precision} locale={locale} timeZone={timeZone} />
        <Badge tone={tones[state]}>{messages(locale).milestoneStates[state]}</Badge>
      </p>
      <h3 className={styles.title}>{title}</h3>
      {text && <p className={styles.text}>{text}</p>}
    </li>
  );
}
