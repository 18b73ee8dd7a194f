import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';

export const representativesBlock: Block = {
  slug: 'representatives',
  interfaceName: 'RepresentativesBlock',
  labels: {
    singular: { bg: 'Представители', en: 'Representatives' },
    plural: { bg: 'Блокове с представители', en: 'Representatives blocks' },
  },
  admin: {
    group: blockGroups.people,
    custom: {
      about: {
        bg: 'Хората, които представляват градовете, със снимки.',
        en: 'The people who represent the cities, with pictures.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    {
      name: 'representatives',
      type: 'relationship',
      relationTo: 'representatives',
      hasMany: true,
      maxRows: 24,
      label: { bg: 'Представители', en: 'Representatives' },
      admin: {
        description: {
          bg: 'Оставете празно, за да се покажат представителите на инициативата с ролите им в нея.',
          en: 'Leave empty to show the initiative’s representatives with their roles in it.',
        },
      },
    },
  ],
};
