import type { RichText as RichTextView } from '@civic/content/views';
import type { RichTextBlock } from '@civic/payload-types';
import { Section } from '@civic/ui/layout/section';
import { RichText as RichTextContent } from '@civic/ui/text/rich-text/rich-text';

import type { BlockContext } from '../block-context';
import { present } from '../stored-values';

export interface RichTextProps {
  heading: string | null;
  content: RichTextView;
}

/** Free text. Its headings are one level below the block's heading, if there is one. */
export function RichText({ heading, content }: RichTextProps) {
  return (
    <Section heading={heading}>
      <RichTextContent content={content} topHeading={heading ? 3 : 2} />
    </Section>
  );
}

export async function resolveRichText(block: RichTextBlock, context: BlockContext): Promise<RichTextProps | null> {
  const content = await context.richText(block.content);
  return content && { heading: present(block.heading), content };
}
