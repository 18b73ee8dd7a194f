import type { FocusAreaCard } from '@civic/content/views';
import type { FocusAreasBlock } from '@civic/payload-types';
import { FocusAreaList } from '@civic/ui/cards/focus-area-card';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids, present } from '../stored-values';

export interface FocusAreasProps {
  heading: string;
  intro: string | null;
  focusAreas: FocusAreaCard[];
}

/** Focus areas, each with its drawing. */
export function FocusAreas({ heading, intro, focusAreas }: FocusAreasProps) {
  if (focusAreas.length === 0) return null;
  return (
    <Section heading={heading} intro={intro} layout="stacked">
      <FocusAreaList focusAreas={focusAreas} />
    </Section>
  );
}

export async function resolveFocusAreas(
  block: FocusAreasBlock,
  context: BlockContext,
): Promise<FocusAreasProps | null> {
  const chosen = ids(block.focusAreas);
  const focusAreas = await (chosen.length > 0 ? context.focusAreas(chosen) : context.initiativeFocusAreas());
  if (focusAreas.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(context.locale).headings.focusAreas,
    intro: present(block.intro),
    focusAreas,
  };
}
