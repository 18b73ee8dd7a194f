import type { ChecklistBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentTexts } from '../present';
import type { ChecklistProps } from './component';

export function resolveChecklist(block: ChecklistBlock, { locale }: BlockContext): ChecklistProps | null {
  const points = presentTexts(block.items);
  if (points.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.checklist,
    intro: present(block.intro),
    points,
  };
}
