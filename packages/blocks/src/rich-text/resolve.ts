import type { RichTextBlock } from '@civic/payload-types';

import type { BlockContext } from '../block-context';
import { present } from '../present';
import type { RichTextProps } from './component';

export async function resolveRichText(block: RichTextBlock, context: BlockContext): Promise<RichTextProps | null> {
  const content = await context.richText(block.content);
  return content && { heading: present(block.heading), content };
}
