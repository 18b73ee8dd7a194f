import type { BenefitsBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present, presentItems } from '../present';
import type { BenefitsProps } from './component';

export function resolveBenefits(block: BenefitsBlock, { locale }: BlockContext): BenefitsProps | null {
  const benefits = presentItems(block.items).map(({ title, text }) => ({ title, text }));
  if (benefits.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.benefits,
    intro: present(block.intro),
    benefits,
  };
}
