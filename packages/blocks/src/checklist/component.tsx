import type { ChecklistBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentTexts } from '../stored-values';
import styles from './checklist.module.css';

export interface ChecklistProps {
  heading: string;
  intro: string | null;
  points: string[];
}

/** Short points, each with a tick. */
export function Checklist({ heading, intro, points }: ChecklistProps) {
  if (points.length === 0) return null;
  return (
    <Section heading={heading} intro={intro}>
      <ul role="list" className={styles.points}>
        {points.map((point) => (
          <li key={point} className={styles.point}>
            <svg className={styles.tick} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
              <path d="m4 13 5.5 5.5L20 6" />
            </svg>
            <span>{point}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export function resolveChecklist(block: ChecklistBlock, { locale }: BlockContext): ChecklistProps | null {
  const points = presentTexts(block.items);
  if (points.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.checklist,
    intro: present(block.intro),
    points,
  };
}
