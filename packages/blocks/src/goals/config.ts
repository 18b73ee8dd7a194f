import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField, introField } from '../fields/heading-fields';
import { itemsField, itemTextField } from '../fields/item-fields';

export const goalsBlock: Block = {
  slug: 'goals',
  interfaceName: 'GoalsBlock',
  labels: { singular: { bg: 'Цели', en: 'Goals' }, plural: { bg: 'Блокове с цели', en: 'Goals blocks' } },
  admin: {
    group: blockGroups.programme,
    custom: {
      about: {
        bg: 'Целите на инициативата, номерирани една под друга.',
        en: 'The goals of the initiative, numbered.',
      },
    },
  },
  fields: [
    headingField,
    introField,
    itemsField([itemTextField(true)], {
      label: { bg: 'Цели', en: 'Goals' },
      itemLabel: { bg: 'Цел', en: 'Goal' },
      description: {
        bg: 'По едно изречение за всяка цел. Номерата се поставят автоматично.',
        en: 'One sentence per goal. Numbers are added automatically.',
      },
      maxRows: 8,
    }),
  ],
};
