import type { RepresentativesBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids } from '../ids';
import { present } from '../present';
import type { RepresentativesProps } from './component';

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
