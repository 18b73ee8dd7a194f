import type { FocusAreaCard as FocusAreaCardView } from '@civic/content/views';
import { FocusAreaCard } from '@civic/ui/cards/focus-area-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

export interface FocusAreasProps {
  heading: string;
  intro: string | null;
  focusAreas: FocusAreaCardView[];
}

/** What the work is about, each area with its drawing. */
export function FocusAreas({ heading, intro, focusAreas }: FocusAreasProps) {
  if (focusAreas.length === 0) return null;
  return (
    <Section heading={heading} intro={intro} layout="stacked">
      <CardList layout="narrow">
        {focusAreas.map((focusArea) => (
          <FocusAreaCard key={focusArea.id} focusArea={focusArea} />
        ))}
      </CardList>
    </Section>
  );
}
