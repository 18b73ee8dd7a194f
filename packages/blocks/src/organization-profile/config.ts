import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-fields';

export const organizationProfileBlock: Block = {
  slug: 'organizationProfile',
  interfaceName: 'OrganizationProfileBlock',
  labels: {
    singular: { bg: 'Представяне на организация', en: 'Organization profile' },
    plural: { bg: 'Представяния на организации', en: 'Organization profiles' },
  },
  admin: {
    group: blockGroups.people,
    custom: {
      about: {
        bg: 'Представя организация с описание, числа и области на дейност.',
        en: 'Introduces an organization with a text, figures and areas of work.',
      },
    },
  },
  fields: [
    headingField,
    {
      name: 'organization',
      type: 'relationship',
      relationTo: 'organizations',
      required: true,
      label: { bg: 'Организация', en: 'Organization' },
      admin: {
        description: {
          bg: 'Логото, числата и областите на дейност се вземат от записа на организацията.',
          en: 'The logo, figures and areas of work are taken from its record.',
        },
      },
    },
    {
      name: 'text',
      type: 'textarea',
      localized: true,
      maxLength: 1200,
      label: { bg: 'Текст за тази страница', en: 'Text for this page' },
      admin: {
        description: {
          bg: 'По избор. Замества краткото описание на организацията, например с ролята ѝ тук.',
          en: 'Optional. Stands instead of the organization’s summary, for example to tell its role here.',
        },
      },
    },
  ],
};
