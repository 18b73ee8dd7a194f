import type { BenefitsBlock } from '@civic/payload-types';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentItems } from '../stored-values';
import styles from './benefits.module.css';

export interface BenefitsProps {
  heading: string;
  intro: string | null;
  benefits: { title: string; text: string | null }[];
}

/** The benefits for the participants. */
export function Benefits({ heading, intro, benefits }: BenefitsProps) {
  if (benefits.length === 0) return null;
  return (
    <Section heading={heading} intro={intro}>
      <CardList>
        {benefits.map(({ title, text }) => (
          <div key={title} className={styles.benefit}>
            <h3 className={styles.title}>{title}</h3>
            {text && <p className={styles.text}>{text}</p>}
          </div>
        ))}
      </CardList>
    </Section>
  );
}

export function resolveBenefits(block: BenefitsBlock, { locale }: BlockContext): BenefitsProps | null {
  const benefits = presentItems(block.items).map(({ title, text }) => ({ title, text }));
  if (benefits.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.benefits,
    intro: present(block.intro),
    benefits,
  };
}
