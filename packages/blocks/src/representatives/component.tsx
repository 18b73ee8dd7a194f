import type { RepresentativeCard as RepresentativeCardView } from '@civic/content/views';
import { RepresentativeCard } from '@civic/ui/cards/representative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

export interface RepresentativesProps {
  heading: string;
  intro: string | null;
  representatives: RepresentativeCardView[];
}

/** The people who stand for their cities. */
export function Representatives({ heading, intro, representatives }: RepresentativesProps) {
  if (representatives.length === 0) return null;
  return (
    <Section heading={heading} intro={intro}>
      <CardList>
        {representatives.map((representative) => (
          <RepresentativeCard key={representative.id} representative={representative} />
        ))}
      </CardList>
    </Section>
  );
}
