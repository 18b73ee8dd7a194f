import type { Dictionary } from './dictionary';

/** The pages of cities, initiatives and representatives. */
interface DocumentTexts {
  period: string;
  periodOpen: string;
  partners: string;
  participants: string;
  focusAreas: string;
  country: string;
  website: string;
  websiteOf: (name: string) => string;
  position: string;
  city: string;
  role: string;
  cityRepresentatives: string;
  cityInitiatives: string;
  cityAnnouncements: string;
  noCityRepresentatives: string;
  noCityInitiatives: string;
  noCityAnnouncements: string;
  personInitiatives: string;
  noPersonInitiatives: string;
  related: string;
  featured: string;
  latest: string;
  homeEmpty: string;
  cityCount: (count: number) => string;
}

export const documentTexts: Dictionary<DocumentTexts> = {
  bg: {
    period: 'Период',
    periodOpen: 'без краен срок',
    partners: 'Партньори',
    participants: 'Участници',
    focusAreas: 'Тематични области',
    country: 'Държава',
    website: 'Уебсайт',
    websiteOf: (name) => `Уебсайтът на ${name}`,
    position: 'Длъжност',
    city: 'Град',
    role: 'Роля',
    cityRepresentatives: 'Кой представлява града',
    cityInitiatives: 'Инициативи с участието на града',
    cityAnnouncements: 'Съобщения за града',
    noCityRepresentatives: 'Все още няма публикувани представители на този град.',
    noCityInitiatives: 'Все още няма публикувани инициативи с участието на този град.',
    noCityAnnouncements: 'Все още няма съобщения за този град.',
    personInitiatives: 'Участие в инициативи',
    noPersonInitiatives: 'Все още няма публикувани инициативи с участието на този представител.',
    related: 'Свързани инициативи',
    featured: 'Водещи инициативи',
    latest: 'Последни съобщения',
    homeEmpty: 'Съдържанието на сайта се подготвя и предстои да бъде публикувано.',
    cityCount: (count) => (count === 1 ? '1 град' : `${count} града`),
  },
  en: {
    period: 'Period',
    periodOpen: 'no end date',
    partners: 'Partners',
    participants: 'Participants',
    focusAreas: 'Focus areas',
    country: 'Country',
    website: 'Website',
    websiteOf: (name) => `The website of ${name}`,
    position: 'Position',
    city: 'City',
    role: 'Role',
    cityRepresentatives: 'Who speaks for the city',
    cityInitiatives: 'Initiatives the city takes part in',
    cityAnnouncements: 'Announcements about the city',
    noCityRepresentatives: 'No representatives of this city have been published yet.',
    noCityInitiatives: 'No initiatives with this city have been published yet.',
    noCityAnnouncements: 'There are no announcements about this city yet.',
    personInitiatives: 'Part in initiatives',
    noPersonInitiatives: 'No initiatives with this representative have been published yet.',
    related: 'Related initiatives',
    featured: 'Featured initiatives',
    latest: 'Latest announcements',
    homeEmpty: 'The content of the site is being prepared and will be published soon.',
    cityCount: (count) => (count === 1 ? '1 city' : `${count} cities`),
  },
};
