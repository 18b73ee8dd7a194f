import type { InitiativeCard } from '@civic/content/views';

import type { ExampleLanguage } from './example-language';

const shared = {
  id: 'digital-innovation',
  status: 'completed',
  period: { start: '2020-01-01T10:00:00.000Z', end: '2022-12-31T10:00:00.000Z' },
  hero: null,
  cityCount: 21,
} as const;

const initiatives: Record<ExampleLanguage, InitiativeCard> = {
  bg: {
    ...shared,
    title: 'Инициатива за дигитални иновации на Bloomberg Philanthropies',
    path: '/bg/initiatives/initsiativa-za-digitalni-inovatsii',
    summary: 'Международна програма, в която 21 европейски столици се учат да управляват дигиталната промяна.',
  },
  en: {
    ...shared,
    title: 'Bloomberg Philanthropies Digital Innovation Initiative',
    path: '/en/initiatives/digital-innovation-initiative',
    summary: 'An international programme in which 21 European capitals learn to manage digital change.',
  },
};

/** The example initiative. */
export const exampleInitiative = (locale: ExampleLanguage): InitiativeCard => initiatives[locale];
