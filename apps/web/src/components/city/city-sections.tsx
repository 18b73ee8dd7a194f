import { listPath } from '@civic/content/paths';
import type { SiteLanguage } from '@civic/content/site-languages';
import type {
  InitiativeCard as InitiativeCardView,
  RepresentativeCard as RepresentativeCardView,
  AnnouncementCard as AnnouncementCardView,
} from '@civic/content/views';
import { ArrowLink } from '@civic/ui/actions/arrow-link';
import { AnnouncementCard } from '@civic/ui/cards/announcement-card';
import { InitiativeCard } from '@civic/ui/cards/initiative-card';
import { RepresentativeCard } from '@civic/ui/cards/representative-card';
import { CardList } from '@civic/ui/layout/card-list';
import { Section } from '@civic/ui/layout/section';
import { messages } from '@civic/ui/messages/messages';

import { Nothing } from '../content/nothing';

interface CityRepresentativesProps {
  locale: SiteLanguage;
  representatives: RepresentativeCardView[];
}

export function CityRepresentatives({ locale, representatives }: CityRepresentativesProps) {
  const { cityRepresentatives, noCityRepresentatives } = messages(locale).documents;
  return (
    <Section heading={cityRepresentatives} numbered={false}>
      {representatives.length === 0 ? (
        <Nothing>{noCityRepresentatives}</Nothing>
      ) : (
        <CardList>
          {/* Cards on a city's own page would all repeat its name. */}
          {representatives.map((representative) => (
            <RepresentativeCard key={representative.id} representative={{ ...representative, city: null }} />
          ))}
        </CardList>
      )}
    </Section>
  );
}

interface CityInitiativesProps {
  locale: SiteLanguage;
  initiatives: InitiativeCardView[];
  timeZone: string;
}

export function CityInitiatives({ locale, initiatives, timeZone }: CityInitiativesProps) {
  const { cityInitiatives, noCityInitiatives } = messages(locale).documents;
  return (
    <Section heading={cityInitiatives} numbered={false}>
      {initiatives.length === 0 ? (
        <Nothing>{noCityInitiatives}</Nothing>
      ) : (
        <CardList>
          {initiatives.map((initiative) => (
            <InitiativeCard key={initiative.id} initiative={initiative} locale={locale} timeZone={timeZone} />
          ))}
        </CardList>
      )}
    </Section>
  );
}

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
