import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { AnnouncementCard } from '@civic/ui/cards/announcement-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

export interface AnnouncementsProps {
  heading: string;
  intro: string | null;
  announcements: AnnouncementCardView[];
  /** The way to all announcements. */
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
