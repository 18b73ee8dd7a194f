import type { Locale } from '@civic/content/locales';
import { listPath } from '@civic/content/paths';
import type { AnnouncementCard as AnnouncementCardView } from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { AnnouncementCard } from '@civic/ui/cards/announcement-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';

import { documentTexts } from '../../i18n/documents';
import { sectionTexts } from '../../i18n/sections';
import { Nothing } from '../content/nothing';

interface CityAnnouncementsProps {
  locale: Locale;
  announcements: AnnouncementCardView[];
  timeZone: string;
}

export function CityAnnouncements({ locale, announcements, timeZone }: CityAnnouncementsProps) {
  const { cityAnnouncements, noCityAnnouncements } = documentTexts[locale];
  const { all } = sectionTexts[locale].announcements;
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
