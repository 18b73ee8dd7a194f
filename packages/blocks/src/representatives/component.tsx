import type { RepresentativeCard as RepresentativeCardView } from '@civic/content/views';
import type { RepresentativesBlock } from '@civic/payload-types';
import { RepresentativeCard } from '@civic/ui/cards/representative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids, present } from '../stored-values';

export interface RepresentativesProps {
  heading: string;
  intro: string | null;
  representatives: RepresentativeCardView[];
}

/** The representatives of cities. */
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

export async function resolveRepresentatives(
  block: RepresentativesBlock,
  context: BlockContext,
): Promise<RepresentativesProps | null> {
  const chosen = ids(block.representatives);
  const representatives = await (chosen.length > 0
    ? context.representatives(chosen)
    : context.initiativeRepresentatives());
  if (representatives.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(context.locale).headings.representatives,
    intro: present(block.intro),
    representatives,
  };
}
