import type { Dictionary } from './dictionary';

/** The list of announcements with its filters. */
interface ExplorerTexts {
  filters: string;
  city: string;
  initiative: string;
  year: string;
  state: string;
  anyCity: string;
  anyInitiative: string;
  anyYear: string;
  anyState: string;
  states: Record<'coming-soon' | 'live', string>;
  apply: string;
  clear: string;
  loading: string;
  error: string;
  retry: string;
  noMatch: string;
  older: string;
  newer: string;
  page: (number: number) => string;
  /** What is heard when the list changes. */
  count: (count: number) => string;
  /** The same while only a part of them stands on the page. */
  shownOf: (shown: number, total: number) => string;
}

export const explorerTexts: Dictionary<ExplorerTexts> = {
  bg: {
    filters: 'Филтриране на съобщенията',
    city: 'Град',
    initiative: 'Инициатива',
    year: 'Година',
    state: 'Състояние',
    anyCity: 'Всички градове',
    anyInitiative: 'Всички инициативи',
    anyYear: 'Всички години',
    anyState: 'Всички',
    states: { 'coming-soon': 'Предстоящи', live: 'Публикувани' },
    apply: 'Покажи',
    clear: 'Изчистване на филтрите',
    loading: 'Съобщенията се зареждат…',
    error: 'Съобщенията не можаха да бъдат заредени.',
    retry: 'Опитайте отново',
    noMatch: 'Няма съобщения, които отговарят на избраните условия.',
    older: 'По-стари съобщения',
    newer: 'По-нови съобщения',
    page: (number) => `Страница ${number}`,
    count: (count) => (count === 1 ? '1 съобщение' : `${count} съобщения`),
    shownOf: (shown, total) => `Показани са ${shown} от ${total} съобщения`,
  },
  en: {
    filters: 'Filter the announcements',
    city: 'City',
    initiative: 'Initiative',
    year: 'Year',
    state: 'State',
    anyCity: 'All cities',
    anyInitiative: 'All initiatives',
    anyYear: 'All years',
    anyState: 'All',
    states: { 'coming-soon': 'Coming soon', live: 'Published' },
    apply: 'Show',
    clear: 'Clear the filters',
    loading: 'Loading announcements…',
    error: 'The announcements could not be loaded.',
    retry: 'Try again',
    noMatch: 'No announcements match what you have chosen.',
    older: 'Older announcements',
    newer: 'Newer announcements',
    page: (number) => `Page ${number}`,
    count: (count) => (count === 1 ? '1 announcement' : `${count} announcements`),
    shownOf: (shown, total) => `${shown} of ${total} announcements shown`,
  },
};
