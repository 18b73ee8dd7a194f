import { Figures } from '@civic/ui/layout/figures';
import { Section } from '@civic/ui/layout/section';

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
