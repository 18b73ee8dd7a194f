import type { GoalsBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentTexts } from '../present';
import type { GoalsProps } from './component';

export function resolveGoals(block: GoalsBlock, { locale }: BlockContext): GoalsProps | null {
  const goals = presentTexts(block.items);
  if (goals.length === 0) return null;
  return { heading: present(block.heading) ?? messages(locale).headings.goals, intro: present(block.intro), goals };
}
