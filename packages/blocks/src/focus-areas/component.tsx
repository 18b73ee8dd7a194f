import type { FocusAreaCard } from '@civic/content/views';
import { FocusAreaList } from '@civic/ui/cards/focus-area-list';
import { Section } from '@civic/ui/layout/section';

export interface FocusAreasProps {
  heading: string;
  intro: string | null;
  focusAreas: FocusAreaCard[];
}

/** What the work is about, each area with its drawing. */
export function FocusAreas({ heading, intro, focusAreas }: FocusAreasProps) {
  if (focusAreas.length === 0) return null;
  return (
    <Section heading={heading} intro={intro} layout="stacked">
      <FocusAreaList focusAreas={focusAreas} />
    </Section>
  );
}
