import { listPath } from '@civic/content/paths';
import type { AnnouncementsBlock } from '@civic/payload-types';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present } from '../present';
import type { AnnouncementsProps } from './component';

export async function resolveAnnouncements(
  block: AnnouncementsBlock,
  context: BlockContext,
): Promise<AnnouncementsProps | null> {
  const { locale, site, initiative } = context;
  const scope = initiative === null ? 'all' : block.scope;
  const announcements = await context.listAnnouncements({ scope, limit: block.limit });
  if (announcements.length === 0) return null;
  return {
    heading: present(block.heading) ?? messages(locale).headings.announcements,
    intro: present(block.intro),
    // On its own initiative's page each card would link back to the page that it stands on.
    announcements: scope === 'all' ? announcements : announcements.map((card) => ({ ...card, initiative: null })),
    all: { label: messages(locale).allAnnouncements, href: listPath('announcements', locale) },
    locale,
    timeZone: site.timeZone,
  };
}
