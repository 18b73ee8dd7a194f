import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-fields';
import { itemsField } from '../fields/item-fields';

export const statisticsBlock: Block = {
  slug: 'statistics',
  interfaceName: 'StatisticsBlock',
  labels: { singular: { bg: 'Числа', en: 'Figures' }, plural: { bg: 'Блокове с числа', en: 'Figures blocks' } },
  admin: {
    group: blockGroups.programme,
    custom: {
      about: {
        bg: 'Няколко големи числа с пояснение към всяко.',
        en: 'A few large figures, each with an explanation.',
      },
    },
  },
  fields: [
    headingField,
    itemsField(
      [
        {
          type: 'row',
          fields: [
            {
              name: 'value',
              type: 'text',
              required: true,
              maxLength: 16,
              label: { bg: 'Число', en: 'Figure' },
              admin: {
                width: '30%',
                description: { bg: 'Например 21 или 2020–2022.', en: 'Such as 21 or 2020–2022.' },
              },
            },
            {
              name: 'label',
              type: 'text',
              localized: true,
              required: true,
              maxLength: 80,
              label: { bg: 'Какво показва', en: 'What it counts' },
              admin: { width: '70%' },
            },
          ],
        },
      ],
      {
        label: { bg: 'Числа', en: 'Figures' },
        itemLabel: { bg: 'Число', en: 'Figure' },
        description: { bg: 'Три или четири числа се четат най-добре.', en: 'Three or four figures read best.' },
        maxRows: 6,
      },
    ),
  ],
};
