import type { RepresentativeCard } from '@civic/content/views';

import type { ExampleLanguage } from './example-language';

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
