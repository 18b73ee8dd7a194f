import type { OrganizationCard } from '@civic/content/views';

import type { ExampleLanguage } from './example-language';

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
