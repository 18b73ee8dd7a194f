import type { OrganizationCard, RepresentativeCard } from '@civic/content/views';

import type { ExampleLanguage } from './initiative';

const people: Record<ExampleLanguage, RepresentativeCard[]> = {
  bg: [
    {
      id: 'danailov',
      name: 'Владимир Данаилов',
      path: '/bg/representatives/vladimir-danailov',
      position: 'Заместник-кмет по дигитализация, иновации и икономическо развитие',
      role: 'Първият заместник-кмет с този ресор в София',
      city: { name: 'София', path: '/bg/cities/sofia' },
      photo: null,
    },
    {
      id: 'panayotova',
      name: 'Елица Панайотова',
      path: '/bg/representatives/elitsa-panayotova',
      position: 'Координатор на проекти, „Зелена София“',
      role: null,
      city: { name: 'София', path: '/bg/cities/sofia' },
      photo: null,
    },
  ],
  en: [
    {
      id: 'danailov',
      name: 'Vladimir Danailov',
      path: '/en/representatives/vladimir-danailov',
      position: 'Deputy Mayor for Digitalization, Innovation and Economic Development',
      role: 'The first to hold this post in Sofia',
      city: { name: 'Sofia', path: '/en/cities/sofia' },
      photo: null,
    },
    {
      id: 'panayotova',
      name: 'Elitsa Panayotova',
      path: '/en/representatives/elitsa-panayotova',
      position: 'Project Coordinator at Green Sofia',
      role: null,
      city: { name: 'Sofia', path: '/en/cities/sofia' },
      photo: null,
    },
  ],
};

/** The representatives of the example initiative. */
export const examplePeople = (locale: ExampleLanguage): RepresentativeCard[] => people[locale];

const shared = { id: 'bloomberg', name: 'Bloomberg Philanthropies', role: 'funder', logo: null } as const;

const organizations: Record<ExampleLanguage, OrganizationCard> = {
  bg: {
    ...shared,
    summary: 'Благотворителна организация, която влага средства и знания в градове по целия свят.',
    website: 'https://www.bloomberg.org',
    figures: [
      { value: '510', label: 'града, в които организацията работи' },
      { value: '129', label: 'държави по света' },
    ],
    areas: ['Изкуства', 'Образование', 'Околна среда', 'Иновации в управлението', 'Обществено здраве'],
  },
  en: {
    ...shared,
    summary: 'A philanthropic organization that puts money and knowledge into cities around the world.',
    website: 'https://www.bloomberg.org',
    figures: [
      { value: '510', label: 'cities in which the organization works' },
      { value: '129', label: 'countries of the world' },
    ],
    areas: ['Arts', 'Education', 'Environment', 'Government Innovation', 'Public Health'],
  },
};

/** The funder of the example initiative. */
export const exampleOrganization = (locale: ExampleLanguage): OrganizationCard => organizations[locale];
