import type { MilestonesBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentItems } from '../present';
import type { MilestonesProps } from './component';

export function resolveMilestones(block: MilestonesBlock, { locale, site }: BlockContext): MilestonesProps | null {
  const milestones = presentItems(block.items).map(({ title, text, date, precision, state }) => ({
    title,
    text,
    date: date ?? null,
    precision,
    state,
  }));
  if (milestones.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.milestones,
    intro: present(block.intro),
    milestones,
    locale,
    timeZone: site.timeZone,
  };
}
