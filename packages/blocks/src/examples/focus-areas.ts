import type { FocusAreaCard } from '@civic/content/views';

import type { ExampleLanguage } from './initiative';

const rows: [FocusAreaCard['icon'], Record<ExampleLanguage, [string, string]>][] = [
  [
    'housing',
    {
      bg: ['Жилища', 'Намиране, заявяване и поддържане на достъпен дом.'],
      en: ['Housing', 'Finding, applying for and keeping an affordable home.'],
    },
  ],
  [
    'mobility',
    {
      bg: ['Мобилност', 'Придвижване из града без излишно чакане и хартия.'],
      en: ['Mobility', 'Getting around the city without needless waiting or paper.'],
    },
  ],
  [
    'health',
    {
      bg: ['Здраве', 'По-кратък път от запитването до грижата.'],
      en: ['Health', 'A shorter way from a question to care.'],
    },
  ],
  [
    'education',
    {
      bg: ['Образование', 'Услуги за децата, родителите и учителите.'],
      en: ['Education', 'Services for children, parents and teachers.'],
    },
  ],
  [
    'jobs',
    {
      bg: ['Работа', 'Подкрепа за хората, които търсят работа или я създават.'],
      en: ['Jobs', 'Support for people who look for work or create it.'],
    },
  ],
];

/** The focus areas of the example initiative. */
export const exampleFocusAreas = (locale: ExampleLanguage): FocusAreaCard[] =>
  rows.map(([icon, texts]) => ({ id: icon, icon, name: texts[locale][0], summary: texts[locale][1] }));
