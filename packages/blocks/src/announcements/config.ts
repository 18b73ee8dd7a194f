import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';

export const announcementsBlock: Block = {
  slug: 'announcements',
  interfaceName: 'AnnouncementsBlock',
  labels: {
    singular: { bg: 'Съобщения', en: 'Announcements' },
    plural: { bg: 'Блокове със съобщения', en: 'Announcements blocks' },
  },
  admin: {
    group: blockGroups.more,
    custom: {
      about: {
        bg: 'Най-новите съобщения по инициативата, подредени автоматично.',
        en: 'The latest announcements of the initiative, listed automatically.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    {
      type: 'row',
      fields: [
        {
          name: 'scope',
          type: 'select',
          required: true,
          defaultValue: 'initiative',
          label: { bg: 'Кои съобщения', en: 'Which announcements' },
          options: [
            { value: 'initiative', label: { bg: 'На тази инициатива', en: 'Of this initiative' } },
            { value: 'all', label: { bg: 'Всички', en: 'All' } },
          ],
          admin: {
            description: {
              bg: 'Извън страница на инициатива се показват всички.',
              en: 'Outside an initiative’s page all are shown.',
            },
          },
        },
        {
          name: 'limit',
          type: 'number',
          required: true,
          defaultValue: 3,
          min: 1,
          max: 12,
          label: { bg: 'Най-много на брой', en: 'At most' },
          admin: {
            step: 1,
            description: {
              bg: 'От 1 до 12; най-новите са първи.',
              en: '1 to 12; the newest come first.',
            },
          },
        },
      ],
    },
  ],
};
