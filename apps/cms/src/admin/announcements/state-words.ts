import type { Locale } from '@civic/content/locales';
import { stateAt, type AnnouncementState, type Timed } from '@civic/content/timeline';

/** Where an announcement stands, in the words of the team. */
const stateWords: Record<Locale, Record<AnnouncementState, string>> = {
  bg: {
    draft: 'Чернова',
    pending: 'Чака датата си',
    'coming-soon': 'Очаквайте',
    live: 'На сайта',
    expired: 'Приключило',
  },
  en: {
    draft: 'Draft',
    pending: 'Waiting for its date',
    'coming-soon': 'Coming soon',
    live: 'On the website',
    expired: 'Ended',
  },
};

/** The words for an announcement at this moment. */
export const stateNow = (announcement: Timed, language: Locale) => {
  const state = stateAt(announcement, Date.now());
  return { state, words: stateWords[language][state] };
};
