import type { SectionType } from '@civic/content/content-types';

import type { Dictionary } from './dictionary';

interface SectionTexts {
  title: string;
  /** One sentence under the title; also what search engines show. */
  lead: string;
  /** In place of the list while there is nothing in it. */
  empty: string;
  /** Leads to the whole list. */
  all: string;
}

export const sectionTexts: Dictionary<Record<SectionType, SectionTexts>> = {
  bg: {
    initiatives: {
      title: 'Инициативи',
      lead: 'Проектите и програмите, с които градът обновява услугите си: какво целят, кой участва в тях и докъде са стигнали.',
      empty: 'Все още няма публикувани инициативи.',
      all: 'Всички инициативи',
    },
    cities: {
      title: 'Градове',
      lead: 'Градовете, които участват в инициативите, техните екипи и новините от тях.',
      empty: 'Все още няма публикувани градове.',
      all: 'Всички градове',
    },
    representatives: {
      title: 'Представители',
      lead: 'Хората, които представляват градовете си в инициативите и отговарят за работата по тях.',
      empty: 'Все още няма публикувани представители.',
      all: 'Всички представители',
    },
    announcements: {
      title: 'Съобщения',
      lead: 'Какво се случи и какво предстои по инициативите, подредено от най-новото към най-старото.',
      empty: 'Все още няма публикувани съобщения.',
      all: 'Всички съобщения',
    },
  },
  en: {
    initiatives: {
      title: 'Initiatives',
      lead: 'The projects and programmes through which the city renews its services: their aims, the people behind them and how far they have come.',
      empty: 'No initiatives have been published yet.',
      all: 'All initiatives',
    },
    cities: {
      title: 'Cities',
      lead: 'The cities that take part in the initiatives, their teams and their news.',
      empty: 'No cities have been published yet.',
      all: 'All cities',
    },
    representatives: {
      title: 'Representatives',
      lead: 'The people who speak for their cities in the initiatives and answer for the work.',
      empty: 'No representatives have been published yet.',
      all: 'All representatives',
    },
    announcements: {
      title: 'Announcements',
      lead: 'What has happened in the initiatives and what is to come, newest first.',
      empty: 'No announcements have been published yet.',
      all: 'All announcements',
    },
  },
};
