import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { AnnouncementCard } from '@civic/ui/cards/announcement-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import { Nothing } from '../content/nothing';

interface CityAnnouncementsProps {
  locale: SiteLanguage;
  announcements: AnnouncementCardView[];
  timeZone: string;
}

export function CityAnnouncements({ locale, announcements, timeZone }: CityAnnouncementsProps) {
  const { cityAnnouncements, noCityAnnouncements } = messages(locale).documents;
  const { all } = messages(locale).sections.announcements;
  return (
    <Section
      heading={cityAnnouncements}
      numbered={false}
      action={<ArrowLink href={listPath('announcements', locale)} label={all} />}
    >
      {announcements.length === 0 ? (
        <Nothing>{noCityAnnouncements}</Nothing>
      ) : (
        <CardList layout="rows">
          {announcements.map((announcement) => (
            <AnnouncementCard key={announcement.id} announcement={announcement} locale={locale} timeZone={timeZone} />
          ))}
        </CardList>
      )}
    </Section>
  );
}
