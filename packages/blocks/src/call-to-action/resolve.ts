import type { CallToActionBlock } from '@civic/payload-types';

import type { BlockContext } from '../block-context';
import { present } from '../present';
import type { CallToActionProps } from './component';

export async function resolveCallToAction(
  block: CallToActionBlock,
  context: BlockContext,
): Promise<CallToActionProps | null> {
  const link = await context.link(block.link);
  if (link === null) return null;
  return { heading: present(block.heading), text: present(block.text), link, locale: context.locale };
}
