import type { FeedKind } from '../platform/urls/feed-addresses';
import type { Dictionary } from './dictionary';

/** What can be followed without the site: feeds and the calendar. */
interface FeedTexts {
  /** The title of a feed of the site. */
  title: (siteName: string) => string;
  calendarTitle: (siteName: string) => string;
  /** The title of what is still to come. */
  comingSoon: (title: string) => string;
  /** Before the date that was given before. */
  formerDate: string;
  reason: string;
  follow: string;
  names: Record<FeedKind, string>;
}

export const feedTexts: Dictionary<FeedTexts> = {
  bg: {
    title: (siteName) => `${siteName} – съобщения`,
    calendarTitle: (siteName) => `${siteName} – календар на предстоящото`,
    comingSoon: (title) => `Предстои: ${title}`,
    formerDate: 'Предишна дата',
    reason: 'Причина',
    follow: 'Следете съобщенията',
    names: { atom: 'Емисия Atom', json: 'Емисия JSON', calendar: 'Календар (iCalendar)' },
  },
  en: {
    title: (siteName) => `${siteName} – announcements`,
    calendarTitle: (siteName) => `${siteName} – calendar of what is coming`,
    comingSoon: (title) => `Coming soon: ${title}`,
    formerDate: 'Earlier date',
    reason: 'Reason',
    follow: 'Follow the announcements',
    names: { atom: 'Atom feed', json: 'JSON feed', calendar: 'Calendar (iCalendar)' },
  },
};
