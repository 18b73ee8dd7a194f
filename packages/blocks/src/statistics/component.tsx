import type { StatisticsBlock } from '@civic/payload-types';
import { Figures } from '@civic/ui/layout/figures';
import { Section } from '@civic/ui/layout/section';

import type { BlockContext } from '../block-context';
import { present } from '../stored-values';

export interface StatisticsProps {
  heading: string | null;
  figures: { value: string; label: string }[];
}

/** Large figures. */
export function Statistics({ heading, figures }: StatisticsProps) {
  if (figures.length === 0) return null;
  return (
    <Section heading={heading} layout="stacked">
      <Figures figures={figures} />
    </Section>
  );
}

export function resolveStatistics(block: StatisticsBlock, _context: BlockContext): StatisticsProps | null {
  const figures = (block.items ?? []).flatMap((item) => {
    const [value, label] = [present(item.value), present(item.label)];
    return value === null || label === null ? [] : [{ value, label }];
  });
  return figures.length === 0 ? null : { heading: present(block.heading), figures };
}
