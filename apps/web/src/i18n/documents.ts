import type { Dictionary } from './dictionary';

/** The pages of cities, initiatives and representatives. */
interface DocumentTexts {
  period: string;
  participants: string;
  country: string;
  coordinates: string;
  website: string;
  cityRepresentatives: string;
  cityInitiatives: string;
  cityAnnouncements: string;
  noCityRepresentatives: string;
  noCityInitiatives: string;
  noCityAnnouncements: string;
  personInitiatives: string;
  noPersonInitiatives: string;
  related: string;
  featured: (count: number) => string;
  homeEmpty: string;
}

export const documentTexts: Dictionary<DocumentTexts> = {
  bg: {
    period: 'Период',
    participants: 'Участници',
    country: 'Държава',
    coordinates: 'Координати',
    website: 'Уебсайт',
    cityRepresentatives: 'Кой представлява града',
    cityInitiatives: 'Инициативи с участието на града',
    cityAnnouncements: 'Съобщения за града',
    noCityRepresentatives: 'Все още няма публикувани представители на този град.',
    noCityInitiatives: 'Все още няма публикувани инициативи с участието на този град.',
    noCityAnnouncements: 'Все още няма съобщения за този град.',
    personInitiatives: 'Участие в инициативи',
    noPersonInitiatives: 'Все още няма публикувани инициативи с участието на този представител.',
    related: 'Свързани инициативи',
    featured: (count) => (count === 1 ? 'Водеща инициатива' : 'Водещи инициативи'),
    homeEmpty: 'Съдържанието на сайта се подготвя и предстои да бъде публикувано.',
  },
  en: {
    period: 'Period',
    participants: 'Participants',
    country: 'Country',
    coordinates: 'Coordinates',
    website: 'Website',
    cityRepresentatives: 'Who speaks for the city',
    cityInitiatives: 'Initiatives the city takes part in',
    cityAnnouncements: 'Announcements about the city',
    noCityRepresentatives: 'No representatives of this city have been published yet.',
    noCityInitiatives: 'No initiatives with this city have been published yet.',
    noCityAnnouncements: 'There are no announcements about this city yet.',
    personInitiatives: 'Takes part in',
    noPersonInitiatives: 'No initiatives with this representative have been published yet.',
    related: 'Related initiatives',
    featured: (count) => (count === 1 ? 'Featured initiative' : 'Featured initiatives'),
    homeEmpty: 'The content of the site is being prepared and will be published soon.',
  },
};
