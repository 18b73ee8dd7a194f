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
  apply: string;
  clear: string;
  loading: string;
  error: string;
  retry: string;
  noMatch: string;
  older: string;
  newer: string;
  more: string;
  pages: string;
  page: (number: number) => string;
  /** What is heard when the list changes. */
  count: (count: number) => string;
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
    apply: 'Покажи',
    clear: 'Изчистване на филтрите',
    loading: 'Съобщенията се зареждат…',
    error: 'Съобщенията не можаха да бъдат заредени.',
    retry: 'Опитайте отново',
    noMatch: 'Няма съобщения, които отговарят на избраните условия.',
    older: 'По-стари съобщения',
    newer: 'По-нови съобщения',
    more: 'Още съобщения',
    pages: 'Страници със съобщения',
    page: (number) => `Страница ${number}`,
    count: (count) => (count === 1 ? '1 съобщение' : `${count} съобщения`),
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
    apply: 'Show',
    clear: 'Clear the filters',
    loading: 'Loading announcements…',
    error: 'The announcements could not be loaded.',
    retry: 'Try again',
    noMatch: 'No announcements match what you have chosen.',
    older: 'Older announcements',
    newer: 'Newer announcements',
    more: 'More announcements',
    pages: 'Pages of announcements',
    page: (number) => `Page ${number}`,
    count: (count) => (count === 1 ? '1 announcement' : `${count} announcements`),
  },
};
