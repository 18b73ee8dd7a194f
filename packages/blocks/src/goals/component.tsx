import type { GoalsBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentTexts } from '../stored-values';
import styles from './goals.module.css';

export interface GoalsProps {
  heading: string;
  intro: string | null;
  goals: string[];
}

/** Goals as a numbered list. */
export function Goals({ heading, intro, goals }: GoalsProps) {
  if (goals.length === 0) return null;
  return (
    <Section heading={heading} intro={intro}>
      <ol role="list" className={styles.goals}>
        {goals.map((goal) => (
          <li key={goal} className={styles.goal}>
            <p>{goal}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

export function resolveGoals(block: GoalsBlock, { locale }: BlockContext): GoalsProps | null {
  const goals = presentTexts(block.items);
  if (goals.length === 0) return null;
  return { heading: present(block.heading) ?? messages(locale).headings.goals, intro: present(block.intro), goals };
}
