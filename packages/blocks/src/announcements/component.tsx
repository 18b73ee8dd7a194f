import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';
import type { AnnouncementsBlock } from '@civic/payload-types';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { AnnouncementCard } from '@civic/ui/cards/announcement-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import type { BlockContext } from '../block-context';
import { present } from '../stored-values';

export interface AnnouncementsProps {
  heading: string;
  intro: string | null;
  announcements: AnnouncementCardView[];
  /** The link to all announcements. */
  all: { label: string; href: string };
  locale: SiteLanguage;
  timeZone: string;
}

/** The newest announcements. */
export function Announcements({ heading, intro, announcements, all, locale, timeZone }: AnnouncementsProps) {
  if (announcements.length === 0) return null;
  return (
    <Section heading={heading} intro={intro} action={<ArrowLink {...all} />}>
      <CardList layout="rows">
        {announcements.map((announcement) => (
          <AnnouncementCard key={announcement.id} announcement={announcement} locale={locale} timeZone={timeZone} />
        ))}
      </CardList>
    </Section>
  );
}

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
    // On the page of its own initiative each card would link back to the same page.
    announcements: scope === 'all' ? announcements : announcements.map((card) => ({ ...card, initiative: null })),
    all: { label: messages(locale).allAnnouncements, href: listPath('announcements', locale) },
    locale,
    timeZone: site.timeZone,
  };
}
