import type { SiteLanguage } from '@civic/content/site-languages';
import { Section } from '@civic/ui/layout/section';

import { Milestone, type MilestoneView } from './milestone';
import styles from './milestones.module.css';

export interface MilestonesProps {
  heading: string;
  intro: string | null;
  milestones: MilestoneView[];
  locale: SiteLanguage;
  timeZone: string;
}

/** The steps along the way, in order of time. */
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
