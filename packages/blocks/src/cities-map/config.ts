import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';

export const citiesMapBlock: Block = {
  slug: 'citiesMap',
  interfaceName: 'CitiesMapBlock',
  labels: {
    singular: { bg: 'Карта на градовете', en: 'Map of cities' },
    plural: { bg: 'Карти на градовете', en: 'Maps of cities' },
  },
  admin: {
    group: blockGroups.people,
    custom: {
      about: {
        bg: 'Карта на градовете в инициативата, със списък под нея.',
        en: 'A map of the cities in the initiative, with a list below it.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    {
      name: 'cities',
      type: 'relationship',
      relationTo: 'cities',
      hasMany: true,
      maxRows: 60,
      label: { bg: 'Градове', en: 'Cities' },
      admin: {
        description: {
          bg: 'Оставете празно, за да се покажат градовете на инициативата. Градове без координати излизат само в списъка.',
          en: 'Leave empty to show the initiative’s cities. Cities without coordinates appear in the list only.',
        },
      },
    },
  ],
};
