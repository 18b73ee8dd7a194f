import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';

export const focusAreasBlock: Block = {
  slug: 'focusAreas',
  interfaceName: 'FocusAreasBlock',
  labels: {
    singular: { bg: 'Тематични области', en: 'Focus areas' },
    plural: { bg: 'Блокове с тематични области', en: 'Focus areas blocks' },
  },
  admin: {
    group: blockGroups.programme,
    custom: {
      about: {
        bg: 'Тематичните области, по които се работи, с техните икони.',
        en: 'The focus areas of the work, with their icons.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    {
      name: 'focusAreas',
      type: 'relationship',
      relationTo: 'focus-areas',
      hasMany: true,
      maxRows: 10,
      label: { bg: 'Тематични области', en: 'Focus areas' },
      admin: {
        description: {
          bg: 'Оставете празно, за да се покажат тематичните области на инициативата.',
          en: 'Leave empty to show the initiative’s focus areas.',
        },
      },
    },
  ],
};
