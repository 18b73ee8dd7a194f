import { listPath } from '@civic/content/paths';
import type { MoreInitiativesBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { ids } from '../ids';
import { present } from '../present';
import type { MoreInitiativesProps } from './component';

/** The block fits three cards in a row; more would push the end of the page away. */
const most = 3;

export async function resolveMoreInitiatives(
  block: MoreInitiativesBlock,
  context: BlockContext,
): Promise<MoreInitiativesProps> {
  const { locale, site } = context;
  const words = messages(locale);
  const chosen = ids(block.initiatives);
  const initiatives =
    chosen.length > 0 ? await context.initiatives(chosen) : (await context.relatedInitiatives()).slice(0, most);
  return {
    heading: present(block.heading) ?? words.headings.moreInitiatives,
    initiatives,
    // The link to all of them closes a page also while there is only one initiative.
    all: { label: present(block.linkLabel) ?? words.allInitiatives, href: listPath('initiatives', locale) },
    locale,
    timeZone: site.timeZone,
  };
}
