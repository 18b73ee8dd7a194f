import type { FocusAreasBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids } from '../ids';
import { present } from '../present';
import type { FocusAreasProps } from './component';

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
