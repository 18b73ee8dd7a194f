import type { Block } from 'payload';

import { blockGroups } from '../fields/block-groups';
import { headingField } from '../fields/heading-field';
import { introField } from '../fields/intro-field';
import { itemTextField } from '../fields/item-fields';
import { itemsField } from '../fields/items-field';

export const goalsBlock: Block = {
  slug: 'goals',
  interfaceName: 'GoalsBlock',
  labels: { singular: { bg: 'Цели', en: 'Goals' }, plural: { bg: 'Блокове с цели', en: 'Goals blocks' } },
  admin: { group: blockGroups.programme },
  fields: [
    headingField,
    introField,
    itemsField([itemTextField(true)], {
      label: { bg: 'Цели', en: 'Goals' },
      itemLabel: { bg: 'Цел', en: 'Goal' },
      description: {
        bg: 'По едно изречение за всяка цел. Номерата се поставят сами.',
        en: 'One sentence a goal. Numbers are added by themselves.',
      },
      maxRows: 8,
    }),
  ],
};
