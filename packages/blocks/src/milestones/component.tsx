import type { SiteLanguage } from '@civic/content/site-languages';
import type { MilestonesBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentItems } from '../present';
import { Milestone, type MilestoneView } from './milestone';
import styles from './milestones.module.css';

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
