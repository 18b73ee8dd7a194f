import type { SiteLanguage } from '@civic/content/site-languages';
import type { MilestonesBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';
import { Badge, type BadgeTone } from '@civic/ui/text/badge';
import { DateText } from '@civic/ui/text/dates';

import type { BlockContext } from '../block-context';
import { present, presentItems } from '../stored-values';
import styles from './milestones.module.css';

interface MilestoneView {
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
function Milestone({ milestone, locale, timeZone }: Props) {
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

export interface MilestonesProps {
  heading: string;
  intro: string | null;
  milestones: MilestoneView[];
  locale: SiteLanguage;
  timeZone: string;
}

/** Milestones in order of time. */
export function Milestones({ heading, intro, milestones, locale, timeZone }: MilestonesProps) {
  if (milestones.length === 0) return null;
  return (
    <Section heading={heading} intro={intro}>
      <ol role="list" className={styles.milestones}>
        {milestones.map((milestone) => (
          <Milestone key={milestone.title} milestone={milestone} locale={locale} timeZone={timeZone} />
        ))}
      </ol>
    </Section>
  );
}

export function resolveMilestones(block: MilestonesBlock, { locale, site }: BlockContext): MilestonesProps | null {
  const milestones = presentItems(block.items).map(({ title, text, date, precision, state }) => ({
    title,
    text,
    date: date ?? null,
    precision,
    state,
  }));
  if (milestones.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.milestones,
    intro: present(block.intro),
    milestones,
    locale,
    timeZone: site.timeZone,
  };
}
